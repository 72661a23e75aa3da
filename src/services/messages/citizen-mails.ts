/** Which mail belongs to which purpose, and what it reads of the zaak. Nothing where there is nothing left to tell. */

import { publicationsOf } from "#charters/publications.ts";
import { appealPeriodOf } from "#domain/appeal-period.ts";
import { appointmentOf } from "#domain/appointment.ts";
import { dayAt } from "#domain/instant.ts";
import { formOfZaak } from "#kinds/index.ts";
import { actionStartedMail } from "#mail/action-started.ts";
import { answeredMail } from "#mail/answered.ts";
import { appointmentMail } from "#mail/appointment.ts";
import { brokenMail } from "#mail/broken.ts";
import { closedMail } from "#mail/closed.ts";
import { confirmedMail } from "#mail/confirmed.ts";
import { delayedMail } from "#mail/delayed.ts";
import { doneMail } from "#mail/done.ts";
import { dwangsomSetMail } from "#mail/dwangsom-set.ts";
import { forwardedMail } from "#mail/forwarded.ts";
import type { Mail } from "#mail/layout.ts";
import { messageMail } from "#mail/message.ts";
import { noticeReceivedMail } from "#mail/notice-received.ts";
import { plannedMail } from "#mail/planned.ts";
import { receivedMail } from "#mail/received.ts";
import { sentMail } from "#mail/sent.ts";
import { supplementAskedMail } from "#mail/supplement-asked.ts";
import { thirdPartyAskedMail } from "#mail/third-party-asked.ts";
import { thirdPartyRepliedMail } from "#mail/third-party-replied.ts";
import { withdrawnMail } from "#mail/withdrawn.ts";
import { authorityName } from "#texts/authorities.ts";
import { SEVERITY_LABELS } from "#texts/charter/norm-page.ts";
import { slotWords } from "#texts/dates.ts";
import { messageWords } from "#texts/message-words.ts";
import { afterDecision, afterLateDecision } from "#texts/zaak/after-decision.ts";
import { outcomeSentence } from "#texts/zaak/outcomes.ts";
import { orderedLines } from "../filing/lines-to-send.ts";
import type { MessagePurpose } from "../zaak/change-zaak.ts";
import { storedAnswers } from "../zaak/stored-answers.ts";
import { brokenOf } from "./broken-of.ts";
import { delayOf } from "./delay-of.ts";
import { flagExplanation } from "./flag-explanation.ts";
import { keptAfterAll } from "./kept-after-all.ts";
import type { RenderSetting } from "./render-setting.ts";

type Render = (setting: RenderSetting) => Mail | undefined;

export type CitizenPurpose = Exclude<
  MessagePurpose,
  "information-added" | "team-alert" | "my-zaken" | "draft-kept" | "login-code"
>;

/** The moment of the event it tells about; without one, the moment it was queued. */
const atOf = ({ event, message }: RenderSetting) => event?.at ?? message.queuedAt;

/** Of the time as it now stands: an appointment that was moved twice is told once, rightly. */
function appointmentOfSetting({ facts, file, event, words }: RenderSetting): Mail | undefined {
  const slot = appointmentOf(file.zaak);
  const calledAt = event?.type === "call-attempted" ? event.at : undefined;
  return slot && appointmentMail({ ...facts, slot: slotWords(slot), calledAt, words });
}

export const citizenMails: { readonly [Purpose in CitizenPurpose]: Render } = {
  received: ({ facts, file, message }) =>
    receivedMail({
      ...facts,
      answers: file.answers,
      danger: file.zaak.facts.severity === "danger",
      more: formOfZaak(file.zaak)?.inReceipt?.(storedAnswers(file.texts.values()) ?? {}),
      wantsAnswer: file.zaak.facts.wantsAnswer,
      continues: typeof message.facts["continues"] === "string" ? message.facts["continues"] : undefined,
    }),
  confirmed: ({ facts }) => facts.handler && confirmedMail({ ...facts, handler: facts.handler }),
  delayed: (setting) => delayedMail({ ...setting.facts, ...delayOf(setting) }),
  "supplement-asked": ({ facts, event, words }) =>
    words === undefined
      ? undefined
      : supplementAskedMail({ ...facts, words, until: event?.type === "supplement-asked" ? event.until : undefined }),
  "third-party-asked": ({ facts, event, words }) =>
    thirdPartyAskedMail({ ...facts, words, until: event?.type === "third-party-asked" ? event.until : undefined }),
  "third-party-replied": (setting) => thirdPartyRepliedMail({ ...setting.facts, at: atOf(setting) }),
  "action-started": (setting) => actionStartedMail({ ...setting.facts, at: atOf(setting), words: setting.words }),
  planned: ({ facts, event, words }) =>
    event?.type === "planned" ? plannedMail({ ...facts, until: event.until, at: event.at, words }) : undefined,
  done: ({ facts, words, event }) => doneMail({ ...facts, words, outcome: outcomeOf(event) }),
  sent: (setting) => sentMail({ ...setting.facts, at: atOf(setting), order: orderOf(setting), words: setting.words }),
  answered: ({ facts, words, event }) =>
    words === undefined
      ? undefined
      : answeredMail({
          ...facts,
          words,
          verdict: outcomeOf(event),
          after: decisionOf(facts, event),
          appealUntil: appealUntil(facts.kind, event),
          lateDecision:
            facts.kind === "dwangsom" && event?.type === "answered"
              ? afterLateDecision(event, dayAt(facts.now))
              : undefined,
        }),
  closed: ({ facts, words, event }) => closedMail({ ...facts, words, outcome: outcomeOf(event) }),
  forwarded: ({ facts, words, event }) =>
    forwardedMail({ ...facts, words, to: event?.type === "forwarded" ? authorityName(event.to) : undefined }),
  withdrawn: (setting) => withdrawnMail({ ...setting.facts, at: withdrawnAt(setting) }),
  broken: (setting) => {
    const broken = brokenOf(setting);
    return broken.length > 0 ? brokenMail({ ...setting.facts, broken }) : undefined;
  },
  "kept-after-all": (setting) => keptAfterAll(setting),
  "flag-explained": (setting) => flagExplanation(setting),
  "notice-received": (setting) => noticeReceivedMail({ ...setting.facts, receivedOn: dayAt(atOf(setting)) }),
  "dwangsom-set": ({ facts, words, event }) =>
    event?.type === "dwangsom-set" && words !== undefined
      ? dwangsomSetMail({ ...facts, at: event.at, amountEuro: event.amountEuro, words })
      : undefined,
  appointment: appointmentOfSetting,
  message: ({ facts, words, event }) => {
    const said = messageWords(event, words);
    if (said === undefined) return undefined;
    const degree = event?.type === "severity-changed" ? SEVERITY_LABELS[event.severity].toLowerCase() : undefined;
    return messageMail({ ...facts, words: said, because: becauseOf(event), degree });
  },
};

const becauseOf = (event: RenderSetting["event"]) =>
  event?.type === "severity-changed" || event?.type === "reopened" ? event.type : undefined;

const outcomeOf = (event: RenderSetting["event"]): string | undefined =>
  (event?.type === "answered" || event?.type === "closed") && event.outcome
    ? outcomeSentence(event.outcome)
    : undefined;

/** What follows a decision on a Woo-verzoek. */
const decisionOf = ({ kind }: RenderSetting["facts"], event: RenderSetting["event"]) =>
  kind === "woo-verzoek" && event?.type === "answered" ? afterDecision(event) : undefined;

const appealUntil = (kind: RenderSetting["facts"]["kind"], event: RenderSetting["event"]) =>
  kind === "bezwaar" && event ? appealPeriodOf(dayAt(event.at)).lastDayOn : undefined;

const withdrawnAt = ({ file, message }: RenderSetting) =>
  file.zaak.events.findLast(({ type }) => type === "withdrawn")?.at ?? message.queuedAt;

/** What was ordered, by title. */
function orderOf({ context, file }: RenderSetting): { readonly title: string; readonly copies: number }[] {
  const publications = publicationsOf(context.organisation.slug);
  return orderedLines(file.zaak).map(({ slug, copies }) => ({
    title: publications.find((publication) => publication.slug === slug)?.title ?? slug,
    copies,
  }));
}
