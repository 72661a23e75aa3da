/** Between `zaken.facts` (jsonb) and what the rules ask of a zaak beside its events. */
import { z } from "zod";
import { type Instant, isoOfInstant, parseInstant } from "./instant.ts";
import { severities } from "./term.ts";
import type { ZaakFacts } from "./zaak.ts";
import { code, storedDay } from "./zaak-event-schema.ts";

/** A moment, stored as 2026-03-03T09:00:00.000Z. */
const storedInstant = z.codec(
  z.string().refine((iso) => parseInstant(iso) !== undefined, "No such moment"),
  z.custom<Instant>((value) => Number.isInteger(value)),
  { decode: (iso) => parseInstant(iso) as Instant, encode: isoOfInstant },
);

const schema = z.object({
  severity: z.enum(severities).optional(),
  category: code.optional(),
  committee: z.boolean().optional(),
  decisionAnnouncedOn: storedDay.optional(),
  againstWooDecision: z.boolean().optional(),
  order: z.array(z.object({ slug: code, copies: z.int().positive() })).optional(),
  wishes: z.array(z.object({ slug: code, copies: z.int().positive() })).optional(),
  form: code.optional(),
  applicants: z.int().positive().optional(),
  termEndsOn: storedDay.optional(),
  statutoryWeeks: z.int().positive().optional(),
  postedOn: storedDay.optional(),
  appointmentStartsAt: storedInstant.optional(),
  appointmentEndsAt: storedInstant.optional(),
});

/** The facts of a stored row; throws when it holds what we never wrote. */
export const zaakFactsOf = (stored: unknown): ZaakFacts => z.decode(schema, stored as z.input<typeof schema>);

/** The facts as they are stored. What the schema does not name is left out. */
export const storedZaakFacts = (facts: ZaakFacts): Record<string, unknown> =>
  z.encode(schema, facts as z.output<typeof schema>);
