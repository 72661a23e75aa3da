/** Answers as the OpenAPI document describes them: each with the version in a header. */

export const VERSION_HEADER = {
  "API-Version": { description: "De versie van de API die antwoordde.", schema: { type: "string", example: "1.0.0" } },
};

export const jsonAnswer = (description: string, schema: string, example: unknown) => ({
  description,
  headers: VERSION_HEADER,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, example } },
});

export const problemAnswer = (description: string, example: unknown) => ({
  description,
  headers: VERSION_HEADER,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, example } },
});
