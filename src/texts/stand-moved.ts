/** Why the day that is shown is another than the first. */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Due } from "#domain/term.ts";
import { dueWords, longDay } from "./dates.ts";
import type { StandSetting } from "./stand.ts";

/** The first day, when we told of the new one, and the reason (product/copy.md 6.3, 6.7). */
export function movedLines(wasDue: Due, promise: ZaakPromise, { moved, reachable = true }: StandSetting): string[] {
  if (isReassessed(promise)) return [`Eerst was dat ${dueWords(wasDue)}. Wij schatten nu anders in hoe erg het is.`];
  const told = moved
    ? reachable
      ? ` Wij schreven u op ${longDay(moved.on)}, dus op tijd, dat het later wordt.`
      : ` Dat staat hier sinds ${longDay(moved.on)}.`
    : "";
  const allowed = moved?.isByLaw ? " Dat mag volgens de wet één keer." : "";
  const reason = moved?.words && `${moved.isPlan ? "Wij doen dit samen met ander werk" : "De reden"}: ${moved.words}`;
  return [`Eerst was dat ${dueWords(wasDue)}.${told}${allowed}${otherwiseMoved(promise)}`, ...(reason ? [reason] : [])];
}

/** What else made the day later: the time stood still, or the citizen agreed. */
function otherwiseMoved({ pausedDays, derivation }: ZaakPromise): string {
  const stoodStill = pausedDays > 0 ? ` De tijd stond ${pausedDays === 1 ? "1 dag" : `${pausedDays} dagen`} stil.` : "";
  return `${stoodStill}${derivation.some(({ step }) => step === "consent") ? " U ging akkoord met meer tijd." : ""}`;
}

/** The time is another because we took the report to be worse or less bad, not because we asked for more of it. */
export const isReassessed = ({ derivation }: ZaakPromise): boolean =>
  derivation.findLast(({ step }) => step === "severity-changed" || step === "delay-notice")?.step ===
  "severity-changed";
