/** A question for information that goes on as a Woo-verzoek: it is closed, and a zaak about it has taken over. */
import { endingOf } from "./ending.ts";
import { isErased } from "./is-erased.ts";
import type { Organisation } from "./organisation.ts";
import { standingEvents } from "./standing-events.ts";
import type { Zaak } from "./zaak.ts";
import type { ZaakEvent } from "./zaak-event.ts";
import { BECAME_WOO } from "./zaak-outcome.ts";

/** The event by which it went over; another zaak hangs on it, so it is never taken back. */
export const isTakenOverByWoo = (event: ZaakEvent): boolean => event.type === "closed" && event.outcome === BECAME_WOO;

export const hasBecomeWoo = ({ events }: Pick<Zaak, "events">): boolean =>
  standingEvents(events).some(isTakenOverByWoo);

/** While it is open, where this organisation takes in Woo requests. */
export const canBecomeWoo = ({ kinds }: Pick<Organisation, "kinds">, zaak: Zaak): boolean =>
  zaak.kind === "informatie" && kinds.includes("woo-verzoek") && !isErased(zaak) && endingOf(zaak.events) === undefined;
