/** Every norm there is, by its id: both charters and all of the law, whichever organisation is deployed. */
import { charterOf, organisationSlugs } from "#charters/index.ts";
import { lawNormsOfKinds } from "#domain/applicable-law.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import type { Context } from "../context.ts";
import { describeNorm, type NormJson } from "./describe-norm.ts";

/** The norm with this id as JSON, with its page if this deployment has one; nothing when there is no such norm. */
export function findNorm(
  { organisation, baseUrl }: Pick<Context, "organisation" | "baseUrl">,
  id: string,
): NormJson | undefined {
  const pageOf = (has: boolean) => (has ? `${baseUrl}/servicenormen/${id}` : undefined);
  for (const slug of organisationSlugs) {
    const norm = charterOf(slug).norms.find((each) => each.id === id);
    if (norm) return describeNorm(norm, { organisation: slug, page: pageOf(slug === organisation.slug) });
  }
  const law = lawNorms.find((each) => each.id === id);
  const hasPage = lawNormsOfKinds(organisation.kinds).some((each) => each.id === id);
  return law && describeNorm(law, { organisation: null, page: pageOf(hasPage) });
}
