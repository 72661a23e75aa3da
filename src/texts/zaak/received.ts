/** Words of the page right after sending (product/copy.md, 5.1). */
import { byDayWords, type PromiseRow } from "./promise-rows.ts";

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
    .map((row) => `${byDayWords(row)}: ${row.what.charAt(0).toLowerCase()}${row.what.slice(1)}.`);
}
