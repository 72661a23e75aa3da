/** Lets a citizen into a zaak by the cookie that its link left behind. Every page of the zaak begins with it. */
import { normalizeReference } from "#domain/reference.ts";
import type { Context } from "../context.ts";
import { openZaak, type ZaakFile } from "./open-zaak.ts";
import { zaakCookieName } from "./zaak-cookie.ts";

type Cookies = { readonly get: (name: string) => { readonly value: string } | undefined };

/** The file of the zaak in the address; nothing when this browser does not hold its key. */
export async function enterZaak(
  context: Context,
  typed: string | undefined,
  cookies: Cookies,
): Promise<ZaakFile | undefined> {
  const reference = normalizeReference(typed ?? "") ?? "";
  return openZaak(context, typed ?? "", cookies.get(zaakCookieName(reference))?.value ?? "");
}
