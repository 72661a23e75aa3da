/** Every step the desk knows, in the order in which they are offered. */
import { acknowledgeZaak } from "./acknowledge-zaak.ts";
import { agreeCopies } from "./agree-copies.ts";
import { answerZaak } from "./answer-zaak.ts";
import { askSupplement } from "./ask-supplement.ts";
import { askThirdParty } from "./ask-third-party.ts";
import { assignZaak } from "./assign-zaak.ts";
import { callCitizen } from "./call-citizen.ts";
import { callUnanswered } from "./call-unanswered.ts";
import { changeSeverity } from "./change-severity.ts";
import { closeZaak } from "./close-zaak.ts";
import { correctEvent } from "./correct-event.ts";
import { decideWoo } from "./decide-woo.ts";
import { delayZaak } from "./delay-zaak.ts";
import type { DeskAction } from "./desk-action.ts";
import { disputeInvoice } from "./dispute-invoice.ts";
import { explainFlag } from "./explain-flag.ts";
import { extendByLaw } from "./extend-by-law.ts";
import { findPayment } from "./find-payment.ts";
import { finishAction } from "./finish-action.ts";
import { forwardZaak } from "./forward-zaak.ts";
import { grantInterest } from "./grant-interest.ts";
import { makeAppointment } from "./make-appointment.ts";
import { messageCitizen } from "./message-citizen.ts";
import { nameTime } from "./name-time.ts";
import { planAction } from "./plan-action.ts";
import { recordConsent } from "./record-consent.ts";
import { recordHearing } from "./record-hearing.ts";
import { recordNotice } from "./record-notice.ts";
import { recordSupplement } from "./record-supplement.ts";
import { reopenZaak } from "./reopen-zaak.ts";
import { sendDocuments } from "./send-documents.ts";
import { sendInformation } from "./send-information.ts";
import { sendOrder } from "./send-order.ts";
import { setDwangsom } from "./set-dwangsom.ts";
import { startAction } from "./start-action.ts";
import { thirdPartyReplied } from "./third-party-replied.ts";
import { thirdPartySilent } from "./third-party-silent.ts";
import { treatAsWoo } from "./treat-as-woo.ts";
import { undoStep } from "./undo-step.ts";

export const deskActions: readonly DeskAction[] = [
  undoStep,
  assignZaak,
  explainFlag,
  acknowledgeZaak,
  callCitizen,
  callUnanswered,
  makeAppointment,
  findPayment,
  disputeInvoice,
  grantInterest,
  nameTime,
  startAction,
  planAction,
  agreeCopies,
  sendOrder,
  sendInformation,
  finishAction,
  answerZaak,
  decideWoo,
  sendDocuments,
  setDwangsom,
  recordNotice,
  recordHearing,
  extendByLaw,
  delayZaak,
  recordConsent,
  askSupplement,
  recordSupplement,
  askThirdParty,
  thirdPartyReplied,
  thirdPartySilent,
  treatAsWoo,
  messageCitizen,
  changeSeverity,
  forwardZaak,
  closeZaak,
  reopenZaak,
  correctEvent,
];

/** The step with this address; nothing when there is none. */
export const findDeskAction = (slug: string): DeskAction | undefined => deskActions.find((each) => each.slug === slug);
