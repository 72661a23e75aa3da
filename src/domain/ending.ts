/** How and when a zaak ended, if it did: what was asked is done, or it will not be done here. */
import type { Instant } from "./instant.ts";
import { standingEvents } from "./standing-events.ts";
import type { ZaakStatus } from "./zaak.ts";
import type { ZaakEvent, ZaakEventType } from "./zaak-event.ts";

export type Ending = {
  readonly status: Extract<ZaakStatus, "answered" | "closed" | "withdrawn" | "forwarded">;
  readonly at: Instant;
};

const ENDINGS: { readonly [Type in ZaakEventType]?: Ending["status"] } = {
  answered: "answered",
  sent: "closed",
  done: "closed",
  closed: "closed",
  withdrawn: "withdrawn",
  forwarded: "forwarded",
};

/** @param events oldest first; a reopened zaak has no ending until it ends again */
export function endingOf(events: readonly ZaakEvent[]): Ending | undefined {
  let ending: Ending | undefined;
  for (const { type, at } of standingEvents(events)) {
    const status = ENDINGS[type];
    if (type === "reopened") ending = undefined;
    // Closing the file afterwards does not change that it was withdrawn, nor when it ended.
    else if (status && !ending) ending = { status, at };
    else if (status && ending?.status === "answered") ending = { status, at: ending.at };
  }
  return ending;
}
