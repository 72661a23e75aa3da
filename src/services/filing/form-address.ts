/** Where a form lives and posts to: at its kind, or at the zaak it is about, where the browser sends that zaak's key. */
import type { AboutZaak } from "#kinds/about-zaak.ts";

export const formAddress = (slug: string, about?: Pick<AboutZaak, "reference">): string =>
  about ? `/zaak/${about.reference}/over/${slug}` : `/${slug}/indienen`;
