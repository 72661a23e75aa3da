/** The days of a zaak for the citizen's own calendar (iCalendar, RFC 5545). */
import ical from "ical-generator";
import { isoOfDay } from "#domain/day.ts";
import { isoOfInstant } from "#domain/instant.ts";
import { agreedSlot } from "#texts/agreed-time.ts";
import { promiseTitle } from "#texts/zaak/promise-rows.ts";
import type { Context } from "../context.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

/** What is still to come: an aim is no promise. */
const runningPromises = ({ assessment }: ZaakFile) =>
  assessment.promises.filter(({ outcome, strength }) => outcome === "running" && strength === "promise");

/** Those with a day of their own: a term in hours has none. */
const comingDays = (file: ZaakFile) =>
  runningPromises(file).flatMap((promise) =>
    promise.due && "on" in promise.due ? [{ promise, on: promise.due.on }] : [],
  );

/** Whether there is anything to put in a calendar: a day, or an appointment. */
export const hasCalendarDays = (file: ZaakFile): boolean =>
  comingDays(file).length > 0 || runningPromises(file).some(agreedSlot);

/** What is still to come, one all-day entry for each promised day. No name and no key: calendars are shared. */
export function zaakCalendar({ organisation, baseUrl, now }: Context, file: ZaakFile): string {
  const { zaak } = file;
  const noun = nounOf(zaak, organisation).noun;
  const calendar = ical({
    name: `Zaak ${zaak.reference}`,
    prodId: { company: organisation.name, product: "Waargemaakt", language: "NL" },
  });
  for (const promise of runningPromises(file)) {
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
  const days = Map.groupBy(comingDays(file), ({ on }) => on);
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
