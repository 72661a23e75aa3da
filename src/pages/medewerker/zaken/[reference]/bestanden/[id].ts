/** One file of a zaak, at the desk. */
import type { APIRoute } from "astro";
import { openFileAtDesk } from "#services/desk/open-file-at-desk.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals: { context, employee }, params, redirect }) =>
  employee
    ? openFileAtDesk(context, employee, params.reference ?? "", params.id)
    : redirect("/medewerker/inloggen", 303);
