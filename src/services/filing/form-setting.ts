/** What a form may know beside its answers: the organisation, its places, and its publications with today's stock. */
import { placesOf } from "#charters/places.ts";
import { publicationsOf } from "#charters/publications.ts";
import type { Instant } from "#domain/instant.ts";
import type { AboutZaak } from "#kinds/about-zaak.ts";
import type { FormSetting } from "#kinds/kind.ts";
import { allStock } from "#repositories/publication-stock.ts";
import type { Context } from "../context.ts";
import { freeCallSlots } from "./free-call-slots.ts";

/**
 * `kind`: the form it is for; what only one form asks is looked up for that one alone.
 * `judgedAt`: the moment its dates are judged by, where it came in earlier; what is free or in stock is so now.
 * A publication on paper without a row of stock counts as none left.
 */
export async function formSetting(
  { db, organisation, now }: Pick<Context, "db" | "organisation" | "now">,
  about?: AboutZaak,
  kind?: string,
  judgedAt: Instant = now,
): Promise<FormSetting> {
  const stock = new Map((await allStock(db)).map((row) => [row.slug, row]));
  const publications = publicationsOf(organisation.slug).map(
    ({ slug, title, sentence, form, firstStock, maxPerOrder }) => ({
      slug,
      title,
      sentence,
      form,
      maxPerOrder,
      ...(firstStock !== undefined && { copies: stock.get(slug)?.copies ?? 0, backOn: stock.get(slug)?.backOn }),
    }),
  );
  const callSlots = kind === "terugbellen" ? await freeCallSlots({ db, organisation, now }) : undefined;
  return {
    organisation,
    places: placesOf(organisation.slug),
    publications,
    now: judgedAt,
    about,
    ...(callSlots && { callSlots }),
  };
}
