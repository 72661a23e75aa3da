/** "Is het opgelost?" after a report (product/copy.md 6.7): who says no gets it opened again, with what is still wrong. */
import { addDays } from "#domain/day.ts";
import { endingOf } from "#domain/ending.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import { isErased } from "#domain/is-erased.ts";
import type { OpinionAnswer } from "#domain/opinion.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Context } from "../context.ts";
import { cleanTyped } from "../filing/clean-typed.ts";
import { changeZaak } from "./change-zaak.ts";
import { handlerOrLeader } from "./handler-of.ts";
import { judgedDeed, opinionOf } from "./opinion-of.ts";

export type SolvedRefusal =
  | { readonly code: "not-asked" }
  | { readonly code: "no-words" }
  | { readonly code: "too-long" }
  | { readonly code: "too-often" };

const MAX_CHARACTERS = 2000;
/** After three times it does not help to press again: someone has to talk about it. */
export const MOST_REOPENINGS = 3;
/** Later it is another problem, and a new report. */
const DAYS_ASKED = 90;

/** Whether the question is asked of this zaak now. */
export function asksWhetherSolved(zaak: Zaak, now: Instant): boolean {
  const deed = judgedDeed(zaak, "solved");
  const ending = endingOf(zaak.events);
  return (
    zaak.kind === "melding" &&
    deed !== undefined &&
    dayAt(now) <= addDays(dayAt(deed.at), DAYS_ASKED) &&
    (ending === undefined || ending.status === "closed") &&
    !isErased(zaak)
  );
}

/** Records the answer; "no" and "partly" open a closed report again. Said twice is said once. */
export async function saySolved(
  context: Context,
  zaakId: number,
  answer: OpinionAnswer,
  words: string,
): Promise<Result<{ readonly reopened: boolean }, SolvedRefusal>> {
  const body = cleanTyped(words).trim();
  if (body.length > MAX_CHARACTERS) return refused({ code: "too-long" });
  if (answer !== "yes" && body === "") return refused({ code: "no-words" });

  let reopened = false;
  const changed = await changeZaak<SolvedRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, _, tx, { now }) => {
      if (!asksWhetherSolved(zaak, now)) {
        reopened = answer !== "yes" && wasReopened(zaak);
        return reopened ? granted({ events: [] }) : refused({ code: "not-asked" });
      }
      if (opinionOf(zaak, "solved") === answer && answer === "yes") return granted({ events: [] });
      const said = { type: "opinion-given", at: now, question: "solved", answer } as const;
      if (answer === "yes") return granted({ events: [said] });
      reopened = endingOf(zaak.events) !== undefined;
      if (reopened && reopenings(zaak) >= MOST_REOPENINGS) return refused({ code: "too-often" });
      const type = reopened ? "reopened" : "information-added";
      const staffId = await handlerOrLeader(tx, zaak);
      const dedupeKey = `not-solved:${zaakId}:${zaak.events.length + 1}`;
      return granted({
        events: [said, { type, at: now, text: { role: "message", body } }],
        messages: staffId === undefined ? [] : [{ purpose: "information-added", to: { staffId }, dedupeKey }],
      });
    },
  );
  return changed.ok ? granted({ reopened }) : changed;
}

/** How often the citizen opened it again. */
const reopenings = (zaak: Zaak): number =>
  standingEvents(zaak.events).filter(({ type, actor }) => type === "reopened" && actor.kind === "citizen").length;

/** Pressed twice: the first press has opened it. */
const wasReopened = (zaak: Zaak): boolean => {
  const last = standingEvents(zaak.events).findLast(({ type }) => type !== "promise-broken");
  return last?.type === "reopened" && last.actor.kind === "citizen";
};
