/** The API that tells the charters: its answers, and the document that describes them. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { APIContext, APIRoute } from "astro";
import { describe, expect, test } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import * as charter from "../../../src/pages/api/v1/charter.ts";
import * as norms from "../../../src/pages/api/v1/norms/[id].ts";
import * as openapi from "../../../src/pages/api/v1/openapi.json.ts";

const NOW = instant("2026-11-23T08:30:00+01:00");

async function ask(route: APIRoute, path: string, params = {}, slug: OrganisationSlug = "groningen") {
  const context = {
    organisation: organisationOf(slug),
    charter: charterOf(slug),
    baseUrl: "https://portaal.example",
    now: NOW,
  };
  const url = new URL(path, "https://portaal.example");
  const response = await route({ url, params, locals: { context } } as unknown as APIContext);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Said here, as `astro check` and `tsc` read the types of ajv differently. */
type Checker = {
  addSchema(schema: object): unknown;
  compile(schema: object): { (body: unknown): boolean; readonly errors?: unknown };
};
const ajv = new (Ajv2020 as unknown as new (options: object) => Checker)({ strict: false, validateFormats: false });
ajv.addSchema({ ...(await ask(openapi.GET, "/api/v1/openapi.json")).body, $id: "openapi" });

/** What of an answer does not fit the schema of this name in the document. */
function misfits(name: string, body: unknown): unknown {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
  validate(body);
  return validate.errors;
}

describe("GET /api/v1/charter", () => {
  test.for(["groningen", "bzk"] as const)("tells the charter of %s as data", async (slug) => {
    const { status, body } = await ask(charter.GET, "/api/v1/charter", {}, slug);
    expect(status).toBe(200);
    expect(body.organisation).toBe(slug);
    expect(body.norms).toHaveLength(slug === "groningen" ? 42 : 17);
    expect(body.text).toMatch(/^Servicenormen/);
    expect(misfits("Charter", body)).toBeNull();
  });

  test("tells the law beside it for what is taken in: a complaint has art. 9:11 Awb, with its address", async () => {
    const { body } = await ask(charter.GET, "/api/v1/charter");
    const law = body.lawNorms.find(({ id }: { id: string }) => id === "wet-awb-9-11");
    expect(law.source).toMatchObject({ law: "Awb", article: "9:11" });
    expect(law.source.url).toMatch(/^https:\/\/wetten\.overheid\.nl\//);
  });

  test("tells the other organisation's when asked, without pages that are not here", async () => {
    const { body } = await ask(charter.GET, "/api/v1/charter?organisation=bzk");
    expect(body.name).toBe("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
    expect(body.norms.every(({ page }: { page: string | null }) => page === null)).toBe(true);
  });

  test("refuses an organisation that is none, naming the field", async () => {
    const { status, headers, body } = await ask(charter.GET, "/api/v1/charter?organisation=utrecht");
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body.errors).toEqual([{ field: "organisation", message: "Kies groningen of bzk." }]);
    expect(misfits("Problem", body)).toBeNull();
  });
});

describe("GET /api/v1/norms/{id}", () => {
  test("tells one promise with its sentence, its length and its page", async () => {
    const { status, headers, body } = await ask(norms.GET, "/api/v1/norms/gr-informatie", { id: "gr-informatie" });
    expect(status).toBe(200);
    expect(headers.get("api-version")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(body.run.term).toEqual({ from: "receipt", length: { weeks: 1 } });
    expect(body.source.sentence).toBe("Vraagt u informatie bij ons aan, dan sturen we u deze binnen één week toe.");
    expect(body.page).toBe("https://portaal.example/servicenormen/gr-informatie");
  });

  test.for([...charterOf("groningen").norms, ...charterOf("bzk").norms, ...lawNorms].map(({ id }) => id))(
    "%s answers as the document says",
    async (id) => {
      const { status, body } = await ask(norms.GET, `/api/v1/norms/${id}`, { id });
      expect(status).toBe(200);
      expect(misfits("Norm", body)).toBeNull();
    },
  );

  test("has no norm of that name: 404, problem+json, in Dutch", async () => {
    const { status, headers, body } = await ask(norms.GET, "/api/v1/norms/gr-niets", { id: "gr-niets" });
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body.title).toBe("Niet gevonden.");
    expect(misfits("Problem", body)).toBeNull();
  });
});

test("the document is valid OpenAPI, and says who answers for it and on what terms", async () => {
  const { body } = await ask(openapi.GET, "/api/v1/openapi.json");
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(body.info.contact.name).toBe("Provincie Groningen");
  expect(body.info.license.identifier).toBe("EUPL-1.2");
  expect(body.servers).toEqual([{ url: "https://portaal.example/api/v1", description: "Provincie Groningen" }]);
});

test("the document shows questions about deadlines with the answers that the rules give", async () => {
  const { post } = (await ask(openapi.GET, "/api/v1/openapi.json")).body.paths["/deadlines"];
  const questions = post.requestBody.content["application/json"].examples;
  const answers = post.responses["200"].content["application/json"].examples;
  expect(Object.keys(questions).length).toBeGreaterThanOrEqual(4);
  for (const [name, { value }] of Object.entries<{ value: unknown }>(questions)) {
    expect(misfits("DeadlineRequest", value), name).toBeNull();
    expect(misfits("DeadlineResponse", answers[name].value), name).toBeNull();
  }
  // Received on 20 February 2026 by the Ministry: three weeks, and by law six, past Good Friday and Easter.
  const [law, , charter] = ["wet-awb-9-11", "bzk-ontvangstbevestiging", "bzk-inhoudelijk-antwoord"].map((id) =>
    answers.klachtBijBzk.value.promises.find(({ norm }: { norm: string }) => norm === id),
  );
  expect([law.dueOn, charter.dueOn]).toEqual(["2026-04-07", "2026-03-13"]);
  expect(answers.wooTeLaatVerdaagd.value.refused).toMatchObject([{ event: 0, code: "too-late" }]);
});

test("any other method is refused", async () => {
  const { status, headers } = await ask(charter.ALL, "/api/v1/charter");
  expect(status).toBe(405);
  expect(headers.get("allow")).toBe("GET, HEAD");
});
