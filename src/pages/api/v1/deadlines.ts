/** POST /api/v1/deadlines: which promises and terms run, until which day, and how each day was found. */
import type { APIRoute } from "astro";
import { answerDeadlines } from "#services/deadlines/answer-deadlines.ts";
import { readQuestion } from "#services/deadlines/read-question.ts";
import { answer, problem } from "./_answer.ts";

export const prerender = false;

export const POST: APIRoute = async ({ locals, request }) => {
  const asked = readQuestion(await request.text());
  return asked.ok
    ? answer(answerDeadlines(locals.context, asked.value))
    : problem({ status: 400, title: "De vraag klopt niet.", errors: asked.refusal });
};

/** Another origin may ask too. */
export const OPTIONS: APIRoute = () =>
  new Response(null, {
    status: 204,
    headers: {
      allow: "OPTIONS, POST",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type",
    },
  });

export const ALL: APIRoute = () =>
  problem({ status: 405, title: "Deze methode kan hier niet.", detail: "Gebruik POST." }, { allow: "OPTIONS, POST" });
