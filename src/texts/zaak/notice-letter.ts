/** The letter of an ingebrekestelling, for who prefers paper. */
import type { Day } from "#domain/day.ts";
import type { Organisation } from "#domain/organisation.ts";
import { dateOf, longDay } from "#texts/dates.ts";
import { noticeText } from "./notice.ts";

/** Room for a pen. */
const DOTS = "……………………………………";
const SUBJECT = "ingebrekestelling, u beslist te laat";

export type NoticeLetterFacts = {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  /** For whom it is written, where that is someone else. */
  readonly onBehalfOf?: string | undefined;
  /** "mijn aanvraag", "mijn bezwaar van 9 juli 2026" */
  readonly about?: string | undefined;
  readonly topic?: string | undefined;
  readonly mark?: string | undefined;
  readonly termEndsOn?: Day | undefined;
  readonly givesDwangsom: boolean;
  readonly addition?: string | undefined;
};

/** The parts of the letter; without facts a blank one, to be filled in with a pen. */
export function noticeLetter(organisation: Organisation, today: Day, facts?: NoticeLetterFacts) {
  const to = [...organisation.postalAddress];
  if (!facts) {
    return {
      from: [DOTS, DOTS, DOTS],
      to,
      date: `Datum: ${DOTS}`,
      subject: SUBJECT,
      details: [`Waar het over gaat: ${DOTS}`, `Kenmerk: ${DOTS}`, `U moest beslissen uiterlijk op: ${DOTS}`],
      body: noticeText({ about: "mijn aanvraag of bezwaar", givesDwangsom: true }),
    };
  }
  const { name, address, about, topic, mark, termEndsOn, givesDwangsom, addition, onBehalfOf } = facts;
  return {
    from: [name || DOTS, ...(address?.split(", ") ?? [DOTS])],
    to,
    date: `Datum: ${dateOf(today)}`,
    subject: SUBJECT,
    details: [
      ...(topic ? [`Waar het over gaat: ${topic}`] : []),
      ...(mark ? [`Kenmerk: ${mark}`] : []),
      ...(termEndsOn === undefined ? [] : [`U moest beslissen uiterlijk op: ${longDay(termEndsOn)}`]),
      ...(onBehalfOf ? [`Ik schrijf dit namens: ${onBehalfOf}`] : []),
    ],
    body: [
      ...noticeText({ about: about ?? "mijn aanvraag of bezwaar", givesDwangsom }),
      ...(addition ? [addition] : []),
    ],
  };
}
