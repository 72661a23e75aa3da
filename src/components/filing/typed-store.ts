/**
 * What was typed and not sent yet, in this browser alone: one entry for each form, by kind and token. Nothing here knows
 * of a page, so that it can be tested without one.
 */

/** As the form would post it. */
export type Typed = readonly (readonly [name: string, value: string])[];

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
type Entry = { readonly at: number; readonly typed: Typed };

const PREFIX = "waargemaakt:";
const LEAVING = "waargemaakt-verstuurd";
const KEPT_MS = 30 * 24 * 3_600_000;

const keyOf = (kind: string, token: string): string => `${PREFIX}${kind}:${token}`;

export const isKept = (store: Store, kind: string, token: string): boolean =>
  store.getItem(keyOf(kind, token)) !== null;

/** Keeps what is in this form now, in place of what was. */
export function keepTyped(store: Store, kind: string, token: string, typed: Typed, now: number): void {
  store.setItem(keyOf(kind, token), JSON.stringify({ at: now, typed } satisfies Entry));
}

/** The newest form of this kind that was not sent, other than this one. What is 30 days old is thrown away. */
export function findUnsent(store: Store, kind: string, token: string, now: number): Typed | undefined {
  const entries = keysOf(store, kind, token).flatMap((key) => {
    const entry = readEntry(store.getItem(key));
    if (entry && now - entry.at <= KEPT_MS) return [entry];
    store.removeItem(key);
    return [];
  });
  return entries.toSorted((one, other) => other.at - one.at)[0]?.typed;
}

/** Throws away every form of this kind but this one. */
export function discardUnsent(store: Store, kind: string, token: string): void {
  for (const key of keysOf(store, kind, token)) store.removeItem(key);
}

/** Remembers, in this tab, that this form is being sent: whether it arrived only the next page knows. */
export function noteLeaving(tab: Store, kind: string, token: string): void {
  tab.setItem(LEAVING, keyOf(kind, token));
}

/** It arrived: throws away what this tab was sending. */
export function forgetLeft(store: Store, tab: Store): void {
  const key = tab.getItem(LEAVING);
  if (key?.startsWith(PREFIX)) store.removeItem(key);
  tab.removeItem(LEAVING);
}

const keysOf = (store: Store, kind: string, token: string): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").filter(
    (key) => key.startsWith(keyOf(kind, "")) && key !== keyOf(kind, token),
  );

/** Nothing when someone else wrote it. */
function readEntry(written: string | null): Entry | undefined {
  try {
    const entry = JSON.parse(written ?? "") as Entry;
    const isWhole = typeof entry.at === "number" && Array.isArray(entry.typed);
    return isWhole ? entry : undefined;
  } catch {
    return undefined;
  }
}
