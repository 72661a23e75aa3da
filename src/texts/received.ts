/** Words of the page right after sending (product/copy.md, 5.1). */
import type { PromiseRow } from "./promise-rows.ts";

/** "s.•••@voorbeeld.nl": enough for its owner to see a mistake, too little for who looks over a shoulder. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, Math.min(2, at))}•••${email.slice(at)}`;
}

/** "Uiterlijk maandag 7 december 2026: bericht wie uw klacht behandelt.": what still comes, in order of its day. */
export function nextSteps(rows: readonly PromiseRow[]): string[] {
  return rows
    .filter(({ tone, datetime }) => tone === "running" && datetime !== undefined)
    .toSorted((one, other) => ((one.datetime as string) < (other.datetime as string) ? -1 : 1))
    .map(
      ({ day, what, isAim, datetime, by }) =>
        `${by ?? byWords(isAim, datetime)} ${day}: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    );
}

/** A term in hours ends before a time, one in days on a day. */
export function byWords(isAim: boolean, datetime: string | undefined): string {
  const by = datetime?.includes("T") ? "vóór" : "uiterlijk";
  return isAim ? `Meestal ${by}` : `${by.charAt(0).toUpperCase()}${by.slice(1)}`;
}
