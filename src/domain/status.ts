/** Where a zaak stands, in one word (product/copy.md, 0.3). */
import type { Assessment, ZaakPromise } from "./assessment.ts";
import { endingOf } from "./ending.ts";
import { standingEvents } from "./standing-events.ts";
import { withoutSuperseded } from "./superseded.ts";
import type { Actor, ZaakStatus } from "./zaak.ts";
import type { ZaakEvent, ZaakEventType } from "./zaak-event.ts";

/** What makes a term stand still, and what answers it. */
const STANDSTILLS: { readonly [Type in ZaakEventType]?: ZaakEventType | undefined } = {
  "supplement-asked": "supplemented",
  "third-party-asked": "third-party-replied",
  pause: undefined,
};
const MOVES: readonly ZaakEventType[] = ["planned", "verdaging", "delay-notice", "consent", "reopened"];
/** Work that is done whoever did it. */
const WORK: readonly ZaakEventType[] = ["action-started", "heard", "advised", "supplemented", "third-party-replied"];

/** An event, with who did it where that is known. */
type DoneBy = ZaakEvent & { readonly actor?: Actor };

/** @param events oldest first, as they were given to `assess` */
export function statusOf(events: readonly DoneBy[], assessment: Assessment): ZaakStatus {
  const ending = endingOf(events);
  if (ending) return ending.status;
  const owed = withoutSuperseded(assessment.promises).filter(
    ({ outcome, strength }) => outcome === "broken" && strength === "promise",
  );
  if (owed.some(({ source }) => source === "law")) return "late-by-law";
  if (owed.some(({ source, theme }) => source === "charter" || theme === "contact")) return "late";
  if (isUnreached(events)) return "waiting-for-you";
  return waitingStatus(events, assessment.promises) ?? movedStatus(events, assessment) ?? workStatus(events);
}

const CALLS: readonly ZaakEventType[] = ["call-attempted", "appointment-made", "done", "answered", "closed"];

/** We called as agreed and nobody answered: the citizen says when we can try again. */
export const isUnreached = (events: readonly ZaakEvent[]): boolean =>
  standingEvents(events).findLast(({ type }) => CALLS.includes(type))?.type === "call-attempted";

function waitingStatus(events: readonly ZaakEvent[], promises: readonly ZaakPromise[]): ZaakStatus | undefined {
  if (!promises.some(({ outcome }) => outcome === "paused")) return undefined;
  const standing = standingEvents(events);
  const isAnswered = (type: ZaakEventType, at: number) =>
    standing.slice(at).some((later) => later.type === STANDSTILLS[type]);
  const last = standing.findLast(({ type }, at) => type in STANDSTILLS && !isAnswered(type, at))?.type;
  if (last === undefined) return undefined; // the last question was answered today
  if (last === "pause") return "more-time"; // agreed in writing (art. 4:15 lid 2 Awb): nobody has to act now
  return last === "third-party-asked" ? "waiting-for-other" : "waiting-for-you";
}

function movedStatus(events: readonly ZaakEvent[], { refused }: Assessment): ZaakStatus | undefined {
  const ineffective = new Set(refused.map(({ event }) => events[event ?? -1]));
  const last = standingEvents(events).findLast((event) => MOVES.includes(event.type) && !ineffective.has(event))?.type;
  if (last === undefined || last === "reopened") return undefined;
  return last === "planned" ? "planned" : "more-time";
}

/** "Wij zijn bezig" once someone did something with it who handled it then: what only lies with someone has come in. */
function workStatus(events: readonly DoneBy[]): ZaakStatus {
  let handlerId: string | undefined;
  for (const event of standingEvents(events)) {
    if (event.type === "assigned") handlerId = event.handlerId;
    const isHandlers = event.actor?.kind === "staff" && String(event.actor.id) === handlerId;
    if (isHandlers || WORK.includes(event.type)) return "in-progress";
  }
  return "received";
}
