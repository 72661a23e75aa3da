/** The OpenAPI document of the API. Its schemas are those that make and check the answers. */
import { z } from "zod";
import type { Context } from "../context.ts";
import { deadlineRequestSchema } from "../deadlines/request-schema.ts";
import { deadlineResponseSchema } from "../deadlines/response-schema.ts";
import { VERSION_HEADER } from "./api-answers.ts";
import { charterSchema } from "./describe-charter.ts";
import { charterOperation, normOperation, openapiOperation } from "./describe-charter-operations.ts";
import { deadlinesOperation } from "./describe-deadlines.ts";
import { normSchema } from "./describe-norm.ts";

const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe("Welke velden niet kloppen, en waarom."),
});

/** A schema as the document holds it: without the dialect, which stands once at the top. */
function schemaOf(schema: z.ZodType, io: "input" | "output" = "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

/** The document for this deployment: its servers and contact are its own. */
export function describeApi(
  context: Pick<Context, "organisation" | "baseUrl" | "now">,
  version: string,
): Record<string, unknown> {
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
  title: `Beloften en termijnen van ${organisation.fullName}`,
  description:
    "Wat deze overheid belooft, en op welke dag een belofte of een termijn van de wet afloopt. Vrij te gebruiken, zonder aanmelden.",
  version,
  contact: {
    name: organisation.name,
    url: `${baseUrl}/contact`,
    ...(organisation.email && { email: organisation.email }),
  },
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  termsOfService: `${baseUrl}/over`,
});
