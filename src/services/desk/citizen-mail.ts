/** The message that tells the citizen what was done, and how long it can still be taken back. */
import type { Day } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import type { MessagePurpose, NewMessage } from "../zaak/change-zaak.ts";
import type { DeskFacts } from "./desk-action.ts";

/** A mail waits this long, so that a slip can be undone before anyone reads it. */
const MAIL_WAITS_MS = 2 * 60_000;

/** The number the next event of this zaak gets. */
export const nextSeq = ({ zaak }: Pick<DeskFacts, "zaak">): number =>
  Math.max(0, ...zaak.events.map(({ seq }) => seq)) + 1;

/** The key of the message that goes with the event of this number. */
export const deskMailKey = (reference: string, seq: number): string => `desk:${reference}:${seq}`;

/** About the next event, or the one so many further. Its facts tell the number, so that the mail finds its words. */
export function citizenMail(facts: DeskFacts, purpose: MessagePurpose, further = 0): NewMessage {
  const seq = nextSeq(facts) + further;
  return {
    purpose,
    to: "citizen",
    dedupeKey: deskMailKey(facts.zaak.reference, seq),
    facts: { seq },
    notBefore: mailLeavesAt(facts),
  };
}

/** The same, unless the letter went already: a day was filled in, and nobody gets it twice. */
export const unlessSent = (sentOn: Day | undefined, message: NewMessage): readonly NewMessage[] =>
  sentOn === undefined ? [message] : [];

/** Two minutes from now; at once where waiting would carry a message past midnight or past a promise. */
export function mailLeavesAt({ now, assessment }: Pick<DeskFacts, "now" | "assessment">): Instant {
  const later = (now + MAIL_WAITS_MS) as Instant;
  const isCrossed = assessment.promises.some(
    ({ lateFrom }) => lateFrom !== undefined && lateFrom > now && lateFrom <= later,
  );
  return isCrossed || dayAt(later) !== dayAt(now) ? now : later;
}
