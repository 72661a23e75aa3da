/** How the addresses that tell the charter stand in the OpenAPI document. Their examples are real answers. */
import { charterOf } from "#charters/index.ts";
import type { Context } from "../context.ts";
import { jsonAnswer, problemAnswer, VERSION_HEADER } from "./api-answers.ts";
import { describeCharter } from "./describe-charter.ts";
import { findNorm } from "./find-norm.ts";

export const openapiOperation = {
  operationId: "getOpenapi",
  tags: ["beloften"],
  summary: "Dit document.",
  responses: {
    "200": {
      description: "Het OpenAPI-document.",
      headers: VERSION_HEADER,
      content: { "application/json": { schema: { type: "object" } } },
    },
  },
};

export const charterOperation = (context: Pick<Context, "organisation" | "baseUrl">) => ({
  operationId: "getCharter",
  tags: ["beloften"],
  summary: "De servicenormen: de tekst, elke belofte, en de termijnen van de wet.",
  parameters: [
    {
      name: "organisation",
      in: "query",
      required: false,
      description: "Van welke organisatie. Zonder: die van dit portaal.",
      schema: { type: "string", enum: ["groningen", "bzk"] },
    },
  ],
  responses: {
    "200": jsonAnswer("De servicenormen.", "Charter", shortened(describeCharter(context, context.organisation.slug))),
    "400": problemAnswer("De organisatie bestaat niet.", {
      type: "about:blank",
      status: 400,
      title: "De vraag klopt niet.",
      errors: [{ field: "organisation", message: "Kies groningen of bzk." }],
    }),
  },
});

/** One norm of each sort shows enough. */
const shortened = (charter: ReturnType<typeof describeCharter>) => ({
  ...charter,
  text: charter.text.split("\n").slice(0, 2).join("\n"),
  norms: charter.norms.slice(0, 1),
  lawNorms: charter.lawNorms.slice(0, 1),
});

export const normOperation = (context: Pick<Context, "organisation" | "baseUrl">) => {
  const example = charterOf(context.organisation.slug).norms.find(({ run }) => run?.delivers)?.id ?? "";
  return {
    operationId: "getNorm",
    tags: ["beloften"],
    summary: "Eén belofte of termijn van de wet.",
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: "De id van de norm, zoals in de servicenormen en in uitgerekende termijnen.",
        schema: { type: "string" },
        example,
      },
    ],
    responses: {
      "200": jsonAnswer("De norm.", "Norm", findNorm(context, example)),
      "404": problemAnswer("Er is geen norm met deze id.", {
        type: "about:blank",
        status: 404,
        title: "Niet gevonden.",
      }),
    },
  };
};
