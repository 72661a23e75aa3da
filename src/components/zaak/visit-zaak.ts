import type { AstroGlobal } from "astro";
import { enterZaak } from "#services/zaak/enter-zaak.ts";
import type { ZaakFile } from "#services/zaak/open-zaak.ts";

type Visit = { readonly file: ZaakFile | undefined; readonly home: string };

/** The zaak that a page below /zaak/[reference] is about, and its address; without its key the page is not found. */
export async function visitZaak({ locals, params, cookies, response }: AstroGlobal): Promise<Visit> {
  const file = await enterZaak(locals.context, params.reference, cookies);
  if (!file) response.status = 404;
  return { file, home: `/zaak/${file?.zaak.reference ?? ""}` };
}
