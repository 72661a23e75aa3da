/** GET /api/v1/norms/{id}: one promise or term of the law as data. */
import type { APIRoute } from "astro";
import { findNorm } from "#services/charter/find-norm.ts";
import { answer, onlyGet, problem } from "../_answer.ts";

export const prerender = false;

export const GET: APIRoute = ({ locals, params }) => {
  const norm = findNorm(locals.context, params.id ?? "");
  if (!norm) {
    const detail = "Er is geen belofte of termijn met deze id. Alle id's staan in /api/v1/charter.";
    return problem({ status: 404, title: "Niet gevonden.", detail });
  }
  return answer(norm, { cached: true });
};

/** Else `ALL` would take it. */
export const HEAD: APIRoute = GET;
export const ALL: APIRoute = onlyGet;
