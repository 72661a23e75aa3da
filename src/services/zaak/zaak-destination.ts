/** Where a link in a mail leads once its key has let the citizen in: the zaak, or a form about it. */
import { parsePromiseKey, promiseKeyWords } from "#texts/flag-choices.ts";
import { formAddress } from "../filing/form-address.ts";

/** `?over=klacht&belofte=gr-informatie.1`; only ever a page of this very zaak. */
export function zaakDestination(reference: string, query: URLSearchParams): string {
  const kind = query.get("over") ?? "";
  if (!/^[a-z-]{1,40}$/.test(kind)) return `/zaak/${encodeURIComponent(reference)}`;
  const promise = parsePromiseKey(query.get("belofte") ?? "");
  const form = formAddress(kind, { reference: encodeURIComponent(reference) });
  return promise ? `${form}?belofte=${promiseKeyWords(promise)}` : form;
}
