/** The days a check page showed, posted along with it, so that nobody sends under a day that has meanwhile changed. */
import { isoOfDay } from "#domain/day.ts";
import { HOUR_MS } from "#domain/instant.ts";
import type { PromisePreview } from "./preview-promises.ts";

/** `gr-informatie:1=2026-11-30` for each promise; a moment as milliseconds. */
export const shownPromises = ({ promises }: PromisePreview): string =>
  promises.map(({ norm, run, due }) => `${norm}:${run}=${"on" in due ? isoOfDay(due.on) : `@${due.at}`}`).join(" ");

/**
 * Whether what was shown still holds: every day the same, and every term in hours at most an hour later than shown
 * (it moves with each minute the citizen reads). Where someone may get hurt nothing is shown twice: it is sent.
 */
export function stillPromised(shown: string, now: PromisePreview, { danger }: { readonly danger: boolean }): boolean {
  if (danger) return true;
  const before = shown.split(" ");
  const after = shownPromises(now).split(" ");
  return before.length === after.length && after.every((entry, index) => isSame(before[index] ?? "", entry));
}

function isSame(before: string, after: string): boolean {
  if (before === after) return true;
  const [normBefore, shownAt] = before.split("=@");
  const [normAfter, nowAt] = after.split("=@");
  if (normBefore !== normAfter || !shownAt || !nowAt) return false;
  const laterMs = Number(nowAt) - Number(shownAt);
  return laterMs >= 0 && laterMs < HOUR_MS;
}
