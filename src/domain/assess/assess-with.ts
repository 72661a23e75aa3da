/** The rules, given the norms: as data, so that the browser can ask them of the same code. */

import type { Assessment, ZaakPromise } from "../assessment.ts";
import { appointmentPromises, charterCall, houseCall } from "./appointments.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { type DwangsomNotice, dwangsomNotice } from "./dwangsom-notice.ts";
import { explanationsOf } from "./explanations.ts";
import { filingOf } from "./filing.ts";
import { canRunWithoutReceipt } from "./first-draft.ts";
import { moveOf } from "./move-of.ts";
import { paymentPromise } from "./payment.ts";
import { followingLaw, noticeOfMove, promiseOf } from "./promise.ts";
import { remediesOf } from "./remedies.ts";
import type { RuledInput, RuledNorm } from "./ruled-input.ts";
import { type RunningNorm, runningNorms } from "./running-norms.ts";
import type { Setting } from "./setting.ts";
import { type Entry, MOVING, timelineOf } from "./timeline.ts";
import { Verdicts } from "./verdicts.ts";

/** The law comes first, so that the charter can follow it. */
export function assessWith(given: RuledInput, norms: readonly RuledNorm[]): Assessment {
  const verdicts = new Verdicts();
  const input = withReceipt(given);
  const entries = timelineOf(input, verdicts);
  const notice = dwangsomNotice(input);
  if (notice?.isTooEarly) sayTooEarly(notice, entries, verdicts);
  const running = runningNorms(input, norms).filter(
    (norm) =>
      (input.receivedAt !== undefined || canRunWithoutReceipt(norm, input)) && !(notice?.isTooEarly && isLaw(norm)),
  );
  const law = running.filter(isLaw).flatMap((norm) => draftsOf(norm, entries, { input, verdicts }))[0];
  const setting: Setting = { input, verdicts, law };
  const promises = [
    ...running.flatMap((norm) => promisesOf(norm, entries, setting)),
    ...callByHouse(running, entries, input),
    ...explanationsOf(entries, input),
  ];
  const remedies = remediesOf(input, law, entries, promises, verdicts);
  for (const { event, index } of entries) {
    if (MOVING.includes(event.type) && !verdicts.isJudged(index)) verdicts.refuse(index, { code: "not-applicable" });
  }
  warnOfYears(promises, verdicts);
  const filing = filingOf(input);
  return { promises, ...(filing && { filing }), refused: verdicts.refused, warnings: verdicts.warnings, remedies };
}

const isLaw = ({ norm }: RunningNorm): boolean => norm.source.kind === "law";

function promisesOf(running: RunningNorm, entries: readonly Entry[], setting: Setting): readonly ZaakPromise[] {
  const { law, input } = setting;
  if (isLaw(running)) return law && law.norm.id === running.norm.id ? [promiseOf(law, input.asOf, entries)] : [];
  if (running.run.onlyWhenMoved) {
    const moved = law && moveOf(law, entries, setting.verdicts);
    return law && moved ? [noticeOfMove(running, law, input.asOf, entries, moved)] : [];
  }
  if (running.run.term.from === "law") return law ? [followingLaw(running, law, input.asOf, entries)] : [];
  if (running.run.term.from === "appointment") return appointmentPromises(charterCall(running), entries, input);
  if (running.norm.theme === "payment" && input.invoice)
    return [paymentPromise(running, input.invoice, entries, input.asOf)];
  return draftsOf(running, entries, setting).map((draft: Draft) => promiseOf(draft, input.asOf, entries));
}

/** An appointment that was made in the portal, where no norm of the charter is about calling back: our own rule. */
const callByHouse = (running: readonly RunningNorm[], entries: readonly Entry[], input: RuledInput) =>
  input.kind === "terugbellen" &&
  input.appointmentStartsAt !== undefined &&
  !running.some(({ run }) => run.term.from === "appointment")
    ? appointmentPromises(houseCall, entries, input)
    : [];

/** At the event where there is one; a zaak that is itself the notice has none. */
function sayTooEarly({ termEndsOn }: DwangsomNotice, entries: readonly Entry[], verdicts: Verdicts): void {
  const notices = entries.filter(({ event }) => event.type === "ingebrekestelling");
  for (const { index } of notices) verdicts.refuse(index, { code: "too-early", on: termEndsOn });
  if (notices.length === 0) verdicts.warn({ code: "too-early", on: termEndsOn });
}

/** An ingebrekestelling as a zaak of its own is received when it is received. */
function withReceipt(input: RuledInput): RuledInput {
  if (input.kind !== "dwangsom" || input.receivedAt !== undefined) return input;
  const notice = input.events.find(({ type }) => type === "ingebrekestelling");
  return notice ? { ...input, receivedAt: notice.at } : input;
}

function warnOfYears(promises: readonly ZaakPromise[], verdicts: Verdicts): void {
  for (const { derivation } of promises) {
    for (const step of derivation)
      if (step.step === "no-holiday-data") verdicts.warn({ code: "no-holiday-data", number: step.year });
  }
}
