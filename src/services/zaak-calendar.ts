/** The days of a zaak for the citizen's own calendar (iCalendar, RFC 5545). */
import ical from "ical-generator";
import { isoOfDay } from "#domain/day.ts";
import { isoOfInstant } from "#domain/instant.ts";
import { promiseTitle } from "#texts/promise-rows.ts";
import type { Context } from "./context.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

/** What is still to come and has a day of its own: an aim is none, nor is a term in hours. */
function comingDays({ assessment }: ZaakFile) {
  const running = assessment.promises.filter(
    ({ outcome, strength }) => outcome === "running" && strength === "promise",
  );
  return running.flatMap((promise) => (promise.due && "on" in promise.due ? [{ promise, on: promise.due.on }] : []));
}

/** Whether there is anything to put in a calendar. */
export const hasCalendarDays = (file: ZaakFile): boolean => comingDays(file).length > 0;

/** What is still to come, one all-day entry for each promised day. No name and no key: calendars are shared. */
export function zaakCalendar({ organisation, baseUrl, now }: Context, file: ZaakFile): string {
  const { zaak } = file;
  const noun = nounOf(zaak, organisation).noun;
  const calendar = ical({
    name: `Zaak ${zaak.reference}`,
    prodId: { company: organisation.name, product: "Waargemaakt", language: "NL" },
  });
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
