/** The small parts of a question about deadlines: days, moments and texts, each with a Dutch sentence for when it is wrong. */
import { z } from "zod";
import { type Day, parseDay } from "#domain/day.ts";
import { dayAt, type Instant, instantOn, parseInstant, startOf } from "#domain/instant.ts";

const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
const DAY_PROBLEM = "Vul een dag in als 2026-03-31.";
const MOMENT_PROBLEM = "Vul een moment in als 2026-03-31T14:05:00+02:00.";
const RANGE_PROBLEM = `Vul een jaar in van ${FIRST_YEAR} tot en met ${LAST_YEAR}.`;

const isKnownYear = (iso: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/** A day as `2026-03-31`. */
export const daySchema = z
  .string(DAY_PROBLEM)
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DAY_PROBLEM, abort: true })
  .refine((iso) => parseDay(iso) !== undefined, { error: "Deze dag bestaat niet.", abort: true })
  .refine(isKnownYear, RANGE_PROBLEM)
  .meta({ format: "date", example: "2026-03-31" });

/** A moment with its offset, as `2026-03-31T14:05:00+02:00`. */
export const momentSchema = z
  .string(MOMENT_PROBLEM)
  .refine((iso) => parseInstant(iso) !== undefined, { error: MOMENT_PROBLEM, abort: true })
  .refine(isKnownYear, RANGE_PROBLEM)
  .meta({ format: "date-time", example: "2026-03-31T14:05:00+02:00" });

export const textSchema = z.string("Vul een tekst in.").max(2000, "Gebruik ten hoogste 2.000 tekens.");

export const wholeSchema = (least: number, most: number) =>
  z
    .int(`Vul een heel getal in van ${least} tot en met ${most}.`)
    .min(least, `Vul een heel getal in van ${least} tot en met ${most}.`)
    .max(most, `Vul een heel getal in van ${least} tot en met ${most}.`);

/** The day of a string that its schema has checked. */
export const dayOf = (iso: string): Day => parseDay(iso) as Day;
export const dayOrNone = (iso: string | null | undefined): Day | undefined => (iso ? dayOf(iso) : undefined);

/** Of an event only its day is known: noon, or the moment of receipt where both lie on one day. */
export function momentOn(iso: string, receivedAt: Instant | undefined): Instant {
  const on = dayOf(iso);
  const noon = instantOn(on, 12);
  return receivedAt !== undefined && dayAt(receivedAt) === on && receivedAt > noon ? receivedAt : noon;
}

/** As of a day: until the end of it. */
export const endOf = (iso: string): Instant => (startOf((dayOf(iso) + 1) as Day) - 1) as Instant;
