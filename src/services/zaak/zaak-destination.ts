/** Where a link in a mail leads once its key has let the citizen in: the zaak, one of its pages, or a form about it. */
import { parsePromiseKey, promiseKeyWords } from "#texts/flags/flag-choices.ts";
import { formAddress } from "../filing/form-address.ts";

/** Pages of a zaak on which one thing can be done; a mail may lead to each. */
const DEEDS: readonly string[] = ["afspraak", "belofte", "intrekken", "toevoegen"];

/** What in an address asks for more than the zaak itself. */
export const leadsOn = (query: URLSearchParams): boolean => query.has("over") || query.has("naar");

/** `?over=klacht&belofte=gr-informatie.1`, `?naar=toevoegen`; only ever a page of this very zaak. */
export function zaakDestination(reference: string, query: URLSearchParams): string {
  const zaak = `/zaak/${encodeURIComponent(reference)}`;
  const promise = parsePromiseKey(query.get("belofte") ?? "");
  const about = promise ? `?belofte=${promiseKeyWords(promise)}` : "";
  const deed = query.get("naar") ?? "";
  if (DEEDS.includes(deed)) return `${zaak}/${deed}${about}`;
  const kind = query.get("over") ?? "";
  if (!/^[a-z-]{1,40}$/.test(kind)) return zaak;
  return `${formAddress(kind, { reference: encodeURIComponent(reference) })}${about}`;
}
