/** "Was het antwoord volledig en duidelijk?": one press on the page of the zaak, and back to it. */
import type { APIRoute } from "astro";
import { enterZaak } from "#services/zaak/enter-zaak.ts";
import { sayClear } from "#services/zaak/say-clear.ts";
import { opinionIn } from "#texts/zaak/opinions.ts";

export const prerender = false;

export const POST: APIRoute = async ({ request, params, cookies, locals, redirect }) => {
  const file = await enterZaak(locals.context, params["reference"], cookies);
  const address = `/zaak/${encodeURIComponent(params["reference"] ?? "")}`;
  const answer = opinionIn(String((await request.formData()).get("duidelijk") ?? ""));
  if (!file || !answer) return redirect(address, 303);
  const said = await sayClear(locals.context, file.zaak.id, answer);
  return redirect(said.ok ? `${address}?gelukt=duidelijk` : address, 303);
};

/** Opened as an address: the question stands on the page of the zaak. */
export const GET: APIRoute = ({ params, redirect }) =>
  redirect(`/zaak/${encodeURIComponent(params["reference"] ?? "")}`, 303);
