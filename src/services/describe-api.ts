/** The OpenAPI document of the API. Its schemas are those that make and check the answers. */
import { z } from "zod";
import { charterOf } from "#charters/index.ts";
import type { Context } from "./context.ts";
import { deadlineRequestSchema } from "./deadlines/request-schema.ts";
import { deadlineResponseSchema } from "./deadlines/response-schema.ts";
import { charterSchema, describeCharter } from "./describe-charter.ts";
import { deadlinesOperation } from "./describe-deadlines.ts";
import { normSchema } from "./describe-norm.ts";
import { findNorm } from "./find-norm.ts";

const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional().describe("Welke velden niet kloppen, en waarom."),
});

/** A schema as the document holds it: without the dialect, which stands once at the top. */
function schemaOf(schema: z.ZodType, io: "input" | "output" = "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

const VERSION_HEADER = { "API-Version": { description: "De versie van de API die antwoordde.", schema: { type: "string", example: "1.0.0" } } };

const jsonAnswer = (description: string, schema: string, example: unknown) => ({
  description,
  headers: VERSION_HEADER,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, example } },
});

const problemAnswer = (description: string, example: unknown) => ({
  description,
  headers: VERSION_HEADER,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, example } },
});

/** The document for this deployment: its servers and contact are its own. */
export function describeApi(context: Pick<Context, "organisation" | "baseUrl" | "now">, version: string): Record<string, unknown> {
  const { organisation, baseUrl } = context;
  return {
    openapi: "3.1.0",
    info: infoOf(context, version),
    servers: [{ url: `${baseUrl}/api/v1`, description: organisation.name }],
    tags: [
      { name: "beloften", description: "De servicenormen en de termijnen van de wet." },
      { name: "termijnen", description: "Uitgerekende dagen." },
    ],
    paths: {
      "/openapi.json": { get: openapiOperation },
      "/charter": { get: charterOperation(context) },
      "/norms/{id}": { get: normOperation(context) },
      "/deadlines": { post: deadlinesOperation(context, VERSION_HEADER) },
    },
    components: {
      schemas: {
        Charter: schemaOf(charterSchema),
        Norm: schemaOf(normSchema),
        DeadlineRequest: schemaOf(deadlineRequestSchema, "input"),
        DeadlineResponse: schemaOf(deadlineResponseSchema),
        Problem: schemaOf(problemSchema),
      },
    },
  };
}

const infoOf = ({ organisation, baseUrl }: Pick<Context, "organisation" | "baseUrl">, version: string) => ({
  title: `Beloften en termijnen van ${organisation.name}`,
  description:
    "Wat deze overheid belooft, en op welke dag een belofte of een termijn van de wet afloopt. Vrij te gebruiken, zonder aanmelden.",
  version,
  contact: { name: organisation.name, url: `${baseUrl}/contact`, ...(organisation.email && { email: organisation.email }) },
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  termsOfService: `${baseUrl}/over`,
});

const openapiOperation = {
  operationId: "getOpenapi",
  tags: ["beloften"],
  summary: "Dit document.",
  responses: { "200": { description: "Het OpenAPI-document.", headers: VERSION_HEADER, content: { "application/json": { schema: { type: "object" } } } } },
};

const charterOperation = (context: Pick<Context, "organisation" | "baseUrl">) => ({
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

const normOperation = (context: Pick<Context, "organisation" | "baseUrl">) => {
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
      "404": problemAnswer("Er is geen norm met deze id.", { type: "about:blank", status: 404, title: "Niet gevonden." }),
    },
  };
};
