/** Every public page of this organisation's portal: for the sitemap, the robots and the search. */
import { publicationsOf } from "#charters/publications.ts";
import { lawNormsOfKinds } from "#domain/applicable-law.ts";
import type { Charter } from "#domain/charter.ts";
import type { Norm } from "#domain/norm.ts";
import type { Organisation } from "#domain/organisation.ts";
import { enabledKinds } from "#kinds/index.ts";
import { kindKeywords, ownKeywords, type SitePage, sitePages } from "#texts/site/site-pages.ts";

/** The pages in the order of the sitemap: kinds first, then the pages by themselves, then each promise and term. */
export function listPages(organisation: Organisation, charter: Charter): readonly SitePage[] {
  const kinds = enabledKinds(organisation).map(({ slug, words }): SitePage => {
    const { title, tile } = words(organisation);
    const keywords = [slug, kindKeywords[slug], ownKeywords[organisation.slug][slug]].join(" ");
    return { href: `/${slug}`, title, group: "Regelen", about: tile, keywords };
  });
  const all: readonly Norm[] = [...charter.norms, ...lawNormsOfKinds(organisation.kinds)];
  const norms = all.map(
    ({ id, words }): SitePage => ({
      href: `/servicenormen/${id}`,
      title: words.title,
      group: "Onze beloften",
      about: words.meaning,
    }),
  );
  return [...kinds, ...sitePages, ...norms];
}

/** The publications as pages to find: each leads to its pdf. None where they cannot be ordered here. */
export const listPublications = (organisation: Organisation): readonly SitePage[] =>
  organisation.kinds.includes("publicaties")
    ? publicationsOf(organisation.slug).map(({ slug, title, sentence, form }) => ({
        href: `/publicaties/${slug}.pdf`,
        title: `${title} (pdf)`,
        group: "Regelen" as const,
        about: sentence,
        keywords: `${form} folder brochure`,
      }))
    : [];
