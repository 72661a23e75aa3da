/** The charter of an organisation as the world reads it: its facts, its text as published, its norms and the law's. */
import { z } from "zod";
import { wordsOfProse } from "#charters/charter-prose.ts";
import { charterOf, organisationOf, proseOf } from "#charters/index.ts";
import { lawNormsOfKinds } from "#domain/applicable-law.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { kindSlugs } from "#domain/kind-slug.ts";
import type { Context } from "../context.ts";
import { describeNorm, normSchema } from "./describe-norm.ts";

/** The schema of the answer; also the schema in the OpenAPI document. */
export const charterSchema = z.strictObject({
  organisation: z.enum(["groningen", "bzk"]),
  name: z.string(),
  version: z.int(),
  text: z.string().describe("De servicenormen zoals gepubliceerd, woord voor woord; elke alinea op een eigen regel."),
  kinds: z.array(z.enum(kindSlugs)).describe("De soorten verzoek die dit portaal voor deze organisatie aanneemt."),
  rules: z
    .strictObject({
      committeeForKlacht: z.boolean(),
      committeeForBezwaar: z.boolean(),
      charterWeekends: z.enum(["strict", "atw"]),
      opschortingLastDay: z.enum(["excluded", "included"]),
      graceWeekends: z.enum(["strict", "atw"]),
      explanationWeeks: z.int(),
      clearAnswerNorm: z
        .string()
        .optional()
        .describe("De norm waarvoor wij tellen hoe vaak mensen een antwoord volledig en duidelijk vonden."),
    })
    .describe("De keuzes van de organisatie waar de wet ruimte laat."),
  norms: z.array(normSchema).describe("Elke belofte uit de servicenormen."),
  lawNorms: z.array(normSchema).describe("De termijnen van de wet voor de soorten die dit portaal aanneemt."),
});

export type CharterJson = z.infer<typeof charterSchema>;

/** The charter of this organisation, ready for `JSON.stringify`. */
export function describeCharter(
  deployed: Pick<Context, "organisation" | "baseUrl">,
  slug: OrganisationSlug,
): CharterJson {
  const { version, rules, norms } = charterOf(slug);
  const { name, kinds } = slug === deployed.organisation.slug ? deployed.organisation : organisationOf(slug);
  const pageOf = (id: string) =>
    slug === deployed.organisation.slug ? `${deployed.baseUrl}/servicenormen/${id}` : undefined;
  return {
    organisation: slug,
    name,
    version,
    text: wordsOfProse(proseOf(slug)),
    kinds: kindSlugs.filter((kind) => kinds.includes(kind)),
    rules,
    norms: norms.map((norm) => describeNorm(norm, { organisation: slug, page: pageOf(norm.id) })),
    lawNorms: lawNormsOfKinds(kinds).map((norm) => describeNorm(norm, { organisation: null, page: pageOf(norm.id) })),
  };
}
