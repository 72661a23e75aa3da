/** The days of a zaak for the citizen's own calendar (iCalendar, RFC 5545). */
import ical from "ical-generator";
import { isoOfDay } from "#domain/day.ts";
import { isoOfInstant } from "#domain/instant.ts";
import { agreedSlot } from "#texts/agreed-time.ts";
import { promiseTitle } from "#texts/promise-rows.ts";
import type { Context } from "./context.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

/** What is still to come, one all-day entry for each promised day. No name and no key: calendars are shared. */
export function zaakCalendar({ organisation, baseUrl, now }: Context, { zaak, assessment }: ZaakFile): string {
  const noun = nounOf(zaak, organisation).noun;
  const calendar = ical({
    name: `Zaak ${zaak.reference}`,
    prodId: { company: organisation.name, product: "Waargemaakt", language: "NL" },
  });
  const running = assessment.promises.filter(
    ({ outcome, strength }) => outcome === "running" && strength === "promise",
  );
  const days = Map.groupBy(
    running.flatMap((promise) => (promise.due && "on" in promise.due ? [{ promise, on: promise.due.on }] : [])),
    ({ on }) => on,
  );
  for (const promise of running) {
    const slot = agreedSlot(promise);
    if (!slot) continue;
    calendar.createEvent({
      id: `${zaak.reference}-${promise.norm}-${promise.run}@waargemaakt`,
      start: isoOfInstant(slot.startsAt),
      end: isoOfInstant(slot.endsAt),
      stamp: isoOfInstant(now),
      summary: `${organisation.name} belt u`,
      description: `Zaak ${zaak.reference}. Verzetten of afzeggen kan op ${baseUrl}/zaak-volgen.`,
    });
  }
  for (const [on, promises] of days) {
    const titles = new Set(
      promises.map(({ promise }) => promiseTitle(promise.theme, promise.orNotice, zaak.kind, noun)),
    );
    calendar.createEvent({
      id: `${zaak.reference}-${isoOfDay(on)}@waargemaakt`,
      start: isoOfDay(on),
      stamp: isoOfInstant(now),
      allDay: true,
      summary: `Uiterlijk vandaag: ${[...titles].join("; ")}`,
      description: `Zaak ${zaak.reference}. Hoort u die dag niets? Kijk dan op ${baseUrl}/zaak-volgen.`,
    });
  }
  return calendar.toString();
}
