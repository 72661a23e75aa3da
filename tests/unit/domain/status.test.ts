/** The zaken of the demo's Monday morning (product/seed.md, 3) and the word each carries that morning. */
import { describe, expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { assess } from "#domain/assess.ts";
import type { AssessmentInput } from "#domain/assessment.ts";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { statusOf } from "#domain/status.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";

const asOf = instant("2026-11-23T08:30:00+01:00");
const at = (moment: string) => instant(`2026-${moment}+01:00`);
const received = (moment: string): ZaakEvent => ({ type: "received", at: at(moment) });
const receiptConfirmed = (at: ZaakEvent["at"]): ZaakEvent => ({ type: "receipt-confirmed", at });
const assigned = (moment: string): ZaakEvent => ({ type: "assigned", at: at(moment), handlerId: "2" });
const confirmed = (moment: string): ZaakEvent => ({
  type: "confirmed",
  at: at(moment),
  hasHandlerName: true,
  hasHandlerContact: true,
  due: day("2027-02-01"),
});

type DoneBy = ZaakEvent & Partial<Pick<RecordedEvent, "actor">>;

/** Done by the employee with this number; the handler is number 2, the team leader number 1. */
const by = (id: number, event: ZaakEvent): DoneBy => ({ ...event, actor: { kind: "staff", id } });

type Case = {
  name: string;
  status: string;
  input: Partial<AssessmentInput> & Pick<AssessmentInput, "kind">;
  events: readonly DoneBy[];
};

const cases: readonly Case[] = [
  {
    name: "Z02, an urgent report of this morning",
    status: "received",
    input: { kind: "melding", severity: "urgent" },
    events: [received("11-23T06:52:00")],
  },
  {
    name: "Z03, a verge that waits for planned work",
    status: "planned",
    input: { kind: "melding", severity: "small" },
    events: [
      received("11-10T10:00:00"),
      assigned("11-10T12:00:00"),
      { type: "planned", at: at("11-20T10:00:00"), until: day("2027-01-22") },
    ],
  },
  {
    name: "Z04, no action and no message",
    status: "late",
    input: { kind: "melding", severity: "urgent" },
    events: [received("11-20T11:30:00"), assigned("11-20T15:10:00")],
  },
  {
    name: "Z05, floating timber on a canal of the state",
    status: "forwarded",
    input: { kind: "melding", severity: "normal" },
    events: [received("11-19T17:25:00"), { type: "forwarded", at: at("11-20T09:00:00"), to: "rijkswaterstaat" }],
  },
  {
    name: "Z07, a klacht of Saturday",
    status: "received",
    input: { kind: "klacht" },
    events: [received("11-21T20:14:00")],
  },
  {
    name: "Z08, nobody said who handles it",
    status: "late",
    input: { kind: "klacht" },
    events: [received("11-05T10:00:00"), assigned("11-20T09:00:00")],
  },
  {
    name: "Z09, four weeks longer by a letter in time",
    status: "more-time",
    input: { kind: "klacht", channel: "letter" },
    events: [
      received("08-31T10:00:00"),
      assigned("09-01T09:00:00"),
      confirmed("09-07T10:00:00"),
      { type: "verdaging", at: at("11-05T10:00:00"), weeks: 4, hasReason: true },
    ],
  },
  {
    name: "Z10, past the term of the law",
    status: "late-by-law",
    input: { kind: "klacht" },
    events: [received("08-24T10:00:00"), confirmed("08-28T10:00:00")],
  },
  {
    name: "Z12, grounds were asked for",
    status: "waiting-for-you",
    input: { kind: "bezwaar", decisionAnnouncedOn: day("2026-10-06") },
    events: [
      received("11-12T10:00:00"),
      confirmed("11-13T10:00:00"),
      { type: "supplement-asked", at: at("11-16T10:00:00"), until: day("2026-12-07") },
    ],
  },
  {
    name: "Z17, a company was asked for its view",
    status: "waiting-for-other",
    input: { kind: "woo-verzoek" },
    events: [
      received("10-26T10:00:00"),
      confirmed("10-27T10:00:00"),
      { type: "third-party-asked", at: at("11-09T10:00:00"), until: day("2026-11-23") },
    ],
  },
  {
    name: "Z17, the view of the company came today: we are at work again",
    status: "in-progress",
    input: { kind: "woo-verzoek" },
    events: [
      received("10-26T10:00:00"),
      confirmed("10-27T10:00:00"),
      { type: "third-party-asked", at: at("11-09T10:00:00"), until: day("2026-11-23") },
      { type: "third-party-replied", at: at("11-23T08:00:00") },
    ],
  },
  {
    name: "Z18, a Woo request without a decision",
    status: "late-by-law",
    input: { kind: "woo-verzoek" },
    events: [received("10-01T10:00:00"), confirmed("10-02T10:00:00")],
  },
  {
    name: "Z20, a question that is being answered",
    status: "in-progress",
    input: { kind: "vraag", channel: "letter" },
    events: [received("10-05T10:00:00"), by(1, assigned("10-06T09:25:00")), by(2, confirmed("10-14T10:00:00"))],
  },
  {
    name: "Z13, with a handler who has not done anything yet",
    status: "received",
    input: { kind: "bezwaar", decisionAnnouncedOn: day("2026-11-02") },
    events: [received("11-20T15:26:00"), by(1, assigned("11-20T16:10:00"))],
  },
  {
    name: "Z11, of which the team leader wrote who handles it",
    status: "received",
    input: { kind: "klacht" },
    events: [received("11-18T08:47:00"), by(1, assigned("11-20T09:30:00")), by(1, confirmed("11-20T09:34:00"))],
  },
  {
    name: "Z24, taken up by its handler",
    status: "in-progress",
    input: { kind: "vraag" },
    events: [received("11-16T09:40:00"), by(2, assigned("11-16T11:05:00"))],
  },
  {
    name: "a question that went to a colleague after its first handler had begun",
    status: "in-progress",
    input: { kind: "vraag" },
    events: [
      received("11-16T09:40:00"),
      by(2, assigned("11-16T11:05:00")),
      by(1, { type: "assigned", at: at("11-20T09:00:00"), handlerId: "3" }),
    ],
  },
  {
    name: "a bezwaar of which the hearing was held",
    status: "in-progress",
    input: { kind: "bezwaar", decisionAnnouncedOn: day("2026-10-06") },
    events: [
      received("10-12T10:00:00"),
      by(1, assigned("10-13T09:00:00")),
      by(1, confirmed("10-14T09:00:00")),
      by(1, { type: "heard", at: at("11-20T09:00:00") }),
    ],
  },
];

describe("the status of", () => {
  test.for(cases)("$name: $status", ({ status, input, events: told }) => {
    const [first, ...rest] = told as [DoneBy, ...DoneBy[]];
    const events = [first, receiptConfirmed(first.at), ...rest];
    const assessment = assess({
      charter: charterOf("groningen"),
      channel: "web",
      receivedAt: first.at,
      ...input,
      events,
      asOf,
    });
    expect(statusOf(events, assessment)).toBe(status);
  });
});
