/** The answers of the flag dialogue as they travel in its forms (product/copy.md, 8). */
import type { FlagWish } from "#domain/zaak-event.ts";

export const WISHES = ["explanation", "insist", "klacht", "nothing"] as const satisfies readonly FlagWish[];

export const WISH_WORDS: { readonly [Wish in FlagWish]: string } = {
  explanation: "Dat u uitlegt waarom.",
  insist: "Ik blijf bij mijn melding. Een medewerker kijkt ernaar.",
  klacht: "Dat u dit als klacht behandelt.",
  nothing: "Niets, het is goed zo.",
};

export type PromiseKey = { readonly norm: string; readonly run: number };

/** "gr-ontvangstbevestiging.1" */
export const promiseKeyWords = ({ norm, run }: PromiseKey): string => `${norm}.${run}`;

/** The promise that a form names; nothing when it names none. */
export function parsePromiseKey(value: string): PromiseKey | undefined {
  const match = /^([a-z0-9-]{1,64})\.(\d{1,3})$/.exec(value);
  return match ? { norm: match[1] as string, run: Number(match[2]) } : undefined;
}
