/** Every step the desk knows, in the order in which they are offered. */
import { acknowledgeZaak } from "./acknowledge-zaak.ts";
import { agreeCopies } from "./agree-copies.ts";
import { answerZaak } from "./answer-zaak.ts";
import { askSupplement } from "./ask-supplement.ts";
import { assignZaak } from "./assign-zaak.ts";
import { changeSeverity } from "./change-severity.ts";
import { closeZaak } from "./close-zaak.ts";
import { correctEvent } from "./correct-event.ts";
import { delayZaak } from "./delay-zaak.ts";
import type { DeskAction } from "./desk-action.ts";
import { explainFlag } from "./explain-flag.ts";
import { extendByLaw } from "./extend-by-law.ts";
import { finishAction } from "./finish-action.ts";
import { forwardZaak } from "./forward-zaak.ts";
import { messageCitizen } from "./message-citizen.ts";
import { planAction } from "./plan-action.ts";
import { recordConsent } from "./record-consent.ts";
import { reopenZaak } from "./reopen-zaak.ts";
import { sendOrder } from "./send-order.ts";
import { startAction } from "./start-action.ts";
import { undoStep } from "./undo-step.ts";

export const deskActions: readonly DeskAction[] = [
  undoStep,
  assignZaak,
  explainFlag,
  acknowledgeZaak,
  startAction,
  planAction,
  agreeCopies,
  sendOrder,
  finishAction,
  answerZaak,
  extendByLaw,
  delayZaak,
  recordConsent,
  askSupplement,
  messageCitizen,
  changeSeverity,
  forwardZaak,
  closeZaak,
  reopenZaak,
  correctEvent,
];

/** The step with this address; nothing when there is none. */
export const findDeskAction = (slug: string): DeskAction | undefined => deskActions.find((each) => each.slug === slug);
