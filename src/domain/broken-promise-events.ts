/** The events by which the portal declares a hard promise broken. */
import type { Assessment, ZaakPromise } from "./assessment.ts";
import type { Instant } from "./instant.ts";
import { standingEvents } from "./standing-events.ts";
import type { RecordedEvent, Zaak } from "./zaak.ts";

/** One for each promise whose day has passed and that was not declared yet. An aim is never broken on one zaak. */
export function brokenPromiseEvents(zaak: Zaak, { promises }: Assessment, now: Instant): readonly RecordedEvent[] {
  const declared = new Set(
    standingEvents(zaak.events).map((event) => (event.type === "promise-broken" ? `${event.norm} ${event.run}` : "")),
  );
  const lastSeq = Math.max(0, ...zaak.events.map(({ seq }) => seq));
  return promises
    .filter((promise) => isBroken(promise) && !declared.has(`${promise.norm} ${promise.run}`))
    .map(({ norm, run, lateFrom }, index) => ({
      type: "promise-broken",
      at: lateFrom ?? now,
      norm,
      run,
      seq: lastSeq + 1 + index,
      recordedAt: now,
      actor: { kind: "portal" },
    }));
}

const isBroken = ({ strength, outcome }: ZaakPromise) =>
  strength === "promise" && (outcome === "broken" || outcome === "late");
