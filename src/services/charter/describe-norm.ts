/** A norm as the world reads it: JSON with ISO days, and its page where this deployment has one. */
import { z } from "zod";
import type { OrganisationSlug } from "#domain/charter.ts";
import { isoOfDay } from "#domain/day.ts";
import { computableKinds } from "#domain/kind-slug.ts";
import type { LawNorm } from "#domain/law/law-norm.ts";
import type { Norm } from "#domain/norm.ts";
import { severities } from "#domain/term.ts";

const term = z
  .union([
    z.strictObject({ hours: z.int() }),
    z.strictObject({ workingDays: z.int() }),
    z.strictObject({ days: z.int() }),
    z.strictObject({ weeks: z.int() }),
  ])
  .describe("Lengte, met de eenheid in de naam.");

const runTerm = z
  .union([
    z.strictObject({ from: z.literal("receipt"), length: term, withCommittee: term.optional() }),
    z.strictObject({ from: z.literal("receipt"), bySeverity: z.record(z.enum(severities), term) }),
    z.strictObject({ from: z.literal("objection-period"), length: term, withCommittee: term }),
    z.strictObject({ from: z.enum(["law", "appointment", "none"]) }),
  ])
  .describe("Waar de klok begint en hoe lang die loopt. De dag waarop het begint, telt niet mee.");

const run = z.strictObject({
  kinds: z.array(z.enum(computableKinds)),
  channels: z.array(z.enum(["web", "email", "letter", "phone", "counter"])).optional(),
  term: runTerm,
  weekends: z
    .enum(["strict", "atw"])
    .describe("`atw`: schuift op voorbij zaterdag, zondag en feestdag (art. 1 Algemene termijnenwet)."),
  fulfilledBy: z.array(z.string()),
  onlyWhenMoved: z.boolean().optional(),
  requires: z.enum(["handler-name", "handler-contact", "due-day"]).optional(),
  notice: z
    .strictObject({
      effect: z.enum(["moves", "keeps"]),
      needs: z.array(z.enum(["until", "reason", "handling"])),
      isException: z.boolean().optional(),
      runsAgain: z.boolean().optional(),
    })
    .optional(),
  verdaging: z.strictObject({ maxWeeks: z.int(), needsReason: z.boolean() }).optional(),
  consent: z.boolean().optional(),
  opschorting: z.array(z.enum(["supplement", "third-party", "agreed"])).optional(),
  delivers: z.boolean().describe("Of het de burger iets oplevert: antwoord, besluit, actie of verzending."),
});

/** The schema of the answer; also the schema in the OpenAPI document. */
export const normSchema = z.strictObject({
  id: z.string().regex(/^(gr|bzk|wet)-[a-z0-9-]+$/),
  organisation: z.enum(["groningen", "bzk"]).nullable().describe("`null` voor een termijn van de wet."),
  version: z.int(),
  appliesFrom: z.iso.date(),
  source: z.union([
    z.strictObject({ kind: z.literal("charter"), sentence: z.string() }),
    z.strictObject({
      kind: z.literal("law"),
      law: z.enum(["Awb", "Woo", "Atw", "BW"]),
      article: z.string(),
      url: z.url(),
    }),
  ]),
  strength: z.enum(["promise", "aim"]).describe("Een `aim` (meestal, streven) is in één zaak nooit gebroken."),
  measurement: z.enum(["zaak", "period", "statement"]),
  theme: z.string(),
  words: z.record(z.string(), z.string()).describe("De uitleg op de pagina van de norm, in gewone woorden."),
  run: run.nullable().describe("Hoe de norm loopt op een zaak; `null` als het portaal dat daar niet kan meten."),
  length: term.nullable().describe("Alleen voor een termijn van de wet die niet vanzelf op elke zaak loopt."),
  page: z.url().nullable().describe("De pagina van de norm, als dit portaal die heeft."),
});

export type NormJson = z.infer<typeof normSchema>;

export type NormSetting = {
  readonly organisation: OrganisationSlug | null;
  /** Absent: this deployment has no page of it. */
  readonly page?: string | undefined;
};

/** The norm, ready for `JSON.stringify`. */
export function describeNorm(norm: Norm | LawNorm, { organisation, page }: NormSetting): NormJson {
  const { id, version, appliesFrom, source, strength, measurement, theme, words, run } = norm;
  return {
    id,
    organisation,
    version,
    appliesFrom: isoOfDay(appliesFrom),
    source,
    strength,
    measurement,
    theme,
    words: Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined)) as NormJson["words"],
    run: (run as NormJson["run"]) ?? null,
    length: ("length" in norm && (norm.length as NormJson["length"])) || null,
    page: page ?? null,
  };
}
