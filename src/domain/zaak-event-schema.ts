/**
 * Between the stored facts of an event (jsonb: days as 2026-03-03) and the event of the domain, one schema a type
 * for both ways. What is not named here is not stored, and codes cannot be sentences: no words get into the facts.
 */
import { z } from "zod";
import { type Day, isoOfDay, parseDay } from "./day.ts";
import { type Instant, isoOfInstant, parseInstant } from "./instant.ts";
import { opinionAnswers, opinionQuestions } from "./opinion.ts";
import { severities } from "./term.ts";
import type { ZaakEvent, ZaakEventType } from "./zaak-event.ts";

/** A day, stored as 2026-03-03. */
export const storedDay = z.codec(
  z.string().refine((iso) => parseDay(iso) !== undefined, "No such day"),
  z.custom<Day>((value) => Number.isInteger(value)),
  { decode: (iso) => parseDay(iso) as Day, encode: isoOfDay },
);

/** A moment, stored as 2026-03-03T09:00:00.000Z. */
export const storedInstant = z.codec(
  z.string().refine((iso) => parseInstant(iso) !== undefined, "No such moment"),
  z.custom<Instant>((value) => Number.isInteger(value)),
  { decode: (iso) => parseInstant(iso) as Instant, encode: isoOfInstant },
);

/** A word we chose ourselves, never what someone typed. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

const nothing = z.object({});
const run = z.int().positive();
const until = z.object({ until: storedDay.optional() });

const factSchemas: { readonly [Type in ZaakEventType]: z.ZodType } = {
  received: nothing,
  "receipt-confirmed": nothing,
  assigned: z.object({ handlerId: code }),
  confirmed: z.object({ hasHandlerName: z.boolean(), hasHandlerContact: z.boolean(), due: storedDay.optional() }),
  verdaging: z.object({ weeks: z.int().positive(), hasReason: z.boolean() }),
  "delay-notice": z.object({
    hasReason: z.boolean(),
    hasHandling: z.boolean(),
    until: storedDay.optional(),
    untilAt: storedInstant.optional(),
  }),
  consent: z.object({ until: storedDay }),
  pause: z.object({ days: z.int().positive() }),
  "supplement-asked": until,
  supplemented: nothing,
  "third-party-asked": until,
  "third-party-replied": nothing,
  ingebrekestelling: nothing,
  heard: nothing,
  advised: nothing,
  "dwangsom-set": z.object({ amountEuro: z.int().nonnegative() }),
  "action-started": nothing,
  planned: z.object({ until: storedDay }),
  done: nothing,
  sent: nothing,
  answered: z.object({ outcome: code.optional(), documentsOn: storedDay.optional() }),
  "severity-changed": z.object({ severity: z.enum(severities) }),
  forwarded: z.object({ to: code }),
  reopened: nothing,
  withdrawn: nothing,
  closed: z.object({ outcome: code.optional() }),
  "information-added": nothing,
  "message-sent": z.object({ titles: z.array(code).optional(), decisionBy: storedDay.optional() }),
  "copies-agreed": z.object({ lines: z.array(z.object({ slug: code, copies: z.int().positive() })) }),
  "letter-written": z.object({
    brings: code,
    facts: z.record(z.string(), z.union([z.boolean(), z.number(), code])), // as they are stored: days are codes
  }),
  "address-changed": nothing,
  "opinion-given": z.object({
    question: z.enum(opinionQuestions),
    answer: z.enum(opinionAnswers),
    norm: code.optional(),
  }),
  flagged: z.object({ norm: code, run, verdict: code, wish: z.enum(["explanation", "insist", "klacht", "nothing"]) }),
  "flag-explained": z.object({ norm: code, run }),
  "promise-broken": z.object({ norm: code, run }),
  "appointment-made": z.object({ startsAt: storedInstant, endsAt: storedInstant }),
  "call-attempted": nothing,
  "payment-found": z.object({ paidOn: storedDay }),
  "payment-disputed": nothing,
  "interest-granted": z.object({ cents: z.int().positive() }),
  corrected: z.object({ correctsSeq: z.int().positive() }),
  anonymised: nothing,
};

/** The event of a stored row. Throws when the row is none of ours: then the database holds what we never wrote. */
export function zaakEventOfFacts(type: string, at: Instant, facts: unknown): ZaakEvent {
  const schema = Object.hasOwn(factSchemas, type) ? factSchemas[type as ZaakEventType] : undefined;
  if (!schema) throw new Error(`No such event: ${type}`);
  return { ...(z.decode(schema, facts) as object), type, at } as ZaakEvent;
}

/** The facts of an event as they are stored, without its type and moment. Throws where a code is not one. */
export const factsOfZaakEvent = (event: ZaakEvent): Record<string, unknown> =>
  z.encode(factSchemas[event.type], event) as Record<string, unknown>;
