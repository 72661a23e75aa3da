/** Between `zaken.facts` (jsonb) and what the rules ask of a zaak beside its events. */
import { z } from "zod";
import { managers } from "./place.ts";
import { severities } from "./term.ts";
import type { ZaakFacts } from "./zaak.ts";
import { code, storedDay, storedInstant } from "./zaak-event-schema.ts";

const schema = z.object({
  severity: z.enum(severities).optional(),
  category: code.optional(),
  manager: z.enum(managers).optional(),
  mayBeForwarded: z.boolean().optional(),
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
  wantsAnswer: z.boolean().optional(),
  appointmentStartsAt: storedInstant.optional(),
  appointmentEndsAt: storedInstant.optional(),
  invoice: z
    .object({
      receivedOn: storedDay,
      amountCents: z.int().positive(),
      sender: z.enum(["business", "private"]),
      wants: z.enum(["payment", "question", "interest"]),
      termDays: z.int().positive(),
      lastDaySetOn: storedDay.optional(),
    })
    .optional(),
});

/** The facts of a stored row; throws when it holds what we never wrote. */
export const zaakFactsOf = (stored: unknown): ZaakFacts => z.decode(schema, stored as z.input<typeof schema>);

/** The facts as they are stored. What the schema does not name is left out. */
export const storedZaakFacts = (facts: ZaakFacts): Record<string, unknown> =>
  z.encode(schema, facts as z.output<typeof schema>);
