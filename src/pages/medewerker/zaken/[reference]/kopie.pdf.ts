/** The same copy for an employee who may see the zaak. */
import type { APIRoute } from "astro";
import { zaakCopyAnswer } from "#components/zaak/zaak-copy-answer.ts";
import { viewZaak } from "#services/desk/view-zaak.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals: { context, employee }, params }) => {
  const view = employee && (await viewZaak(context, employee, params.reference ?? ""));
  return zaakCopyAnswer(context, view?.file);
};
