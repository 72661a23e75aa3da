/** POST /api/v1/deadlines, as others ask it. */
import type { APIContext } from "astro";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { organisationOf } from "#charters/index.ts";
import { computableKinds } from "#domain/kind-slug.ts";
import { answerDeadlines } from "#services/deadlines/answer-deadlines.ts";
import { readQuestion } from "#services/deadlines/read-question.ts";
import { deadlineRequestSchema } from "#services/deadlines/request-schema.ts";
import { deadlineResponseSchema } from "#services/deadlines/response-schema.ts";
import { ALL, POST } from "../../../src/pages/api/v1/deadlines.ts";
import { at } from "../../support/assessed.ts";

const context = { organisation: organisationOf("groningen"), now: at("2026-11-23 08.30") };

function ask(question: Record<string, unknown>) {
  const asked = readQuestion(JSON.stringify(question));
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  return deadlineResponseSchema.parse(answerDeadlines(context, asked.value));
}
const promise = (answer: ReturnType<typeof ask>, norm: string) => answer.promises.find((each) => each.norm === norm);
const refusal = (body: string) => {
  const asked = readQuestion(body);
  return asked.ok ? [] : asked.refusal;
};

const EXAMPLE = {
  organisation: "groningen",
  kind: "bezwaar",
  receivedAt: "2026-03-10T10:00:00+01:00",
  decisionAnnouncedOn: "2026-03-03",
  severity: null,
  asOf: "2026-06-20",
  events: [{ type: "verdaging", noticeSentOn: "2026-05-20", weeks: 6, reason: "Veel zaken." }],
};

describe("the example of the documentation", () => {
  const answer = ask(EXAMPLE);

  test("gives the decision term of the law, postponed", () => {
    expect(promise(answer, "wet-awb-7-10")).toMatchObject({
      source: "law",
      strength: "promise",
      originalDueOn: "2026-07-07",
      dueOn: "2026-08-18",
      outcome: "running",
      pausedDays: 0,
    });
    expect(answer.filing).toMatchObject({ lastDayOn: "2026-04-14", latestReceiptByPostOn: "2026-04-21", inTime: true });
    expect(answer.refused).toEqual([]);
    expect(answer.remedies).toContainEqual({ type: "ingebrekestelling", availableFrom: "2026-08-19" });
  });

  test("explains each step in Dutch, with day and article", () => {
    expect(promise(answer, "wet-awb-7-10")?.derivation).toEqual([
      { text: "Het besluit is bekendgemaakt op dinsdag 3 maart 2026.", on: "2026-03-03" },
      {
        text: "U mag bezwaar maken tot en met dinsdag 14 april 2026 (artikel 6:7 Awb). Pas daarna begint onze tijd, ook als u eerder bezwaar maakt.",
        on: "2026-04-14",
        article: "6:7 Awb",
      },
      { text: "Wij tellen vanaf de dag erna: woensdag 15 april 2026.", on: "2026-04-15" },
      {
        text: "Onafhankelijke mensen (een commissie) geven ons advies. Daarom hebben wij 12 weken (artikel 7:10 lid 1 Awb). Dat is tot en met dinsdag 7 juli 2026.",
        on: "2026-07-07",
        article: "7:10 lid 1 Awb",
      },
      { text: "Dat is geen zaterdag, zondag of feestdag. De dag blijft dus staan.", on: "2026-07-07" },
      {
        text: "Wij schreven u op woensdag 20 mei 2026 dat wij 6 weken meer tijd nodig hebben (artikel 7:10 lid 3 Awb). Dat is tot en met dinsdag 18 augustus 2026.",
        on: "2026-08-18",
        article: "7:10 lid 3 Awb",
      },
      { text: "Dat is geen zaterdag, zondag of feestdag. De dag blijft dus staan.", on: "2026-08-18" },
    ]);
  });
});

describe("what may be left out", () => {
  test("an objection without receipt still has its decision term", () => {
    const answer = ask({ kind: "bezwaar", decisionAnnouncedOn: "2026-03-03" });
    expect(promise(answer, "wet-awb-7-10")?.dueOn).toBe("2026-07-07");
    expect(answer.filing).not.toHaveProperty("inTime");
  });
  test("an application of which only the end is known", () => {
    const answer = ask({
      kind: "aanvraag",
      termEndsOn: "2026-03-02",
      asOf: "2026-11-23",
      events: [{ type: "ingebrekestelling", receivedOn: "2026-04-01" }],
    });
    expect(promise(answer, "wet-awb-4-13")).toMatchObject({ dueOn: "2026-03-02", outcome: "broken" });
    expect(answer.remedies).toContainEqual({
      type: "dwangsom",
      graceEndsOn: "2026-04-15",
      firstDay: "2026-04-16",
      lastDay: "2026-05-27",
      days: 42,
      amountEuro: 1442,
      perApplicantEuro: 1442,
      endedOn: "2026-05-27",
      decisionDueOn: "2026-06-10",
    });
  });
  test("a term of an Act for an application; naming a later day does not move it", () => {
    const answer = ask({
      kind: "aanvraag",
      receivedAt: "2026-01-05T09:00:00+01:00",
      statutoryWeeks: 13,
      events: [{ type: "delay-notice", sentOn: "2026-02-01", until: "2026-06-01" }],
    });
    expect(promise(answer, "wet-awb-4-13")?.dueOn).toBe("2026-04-06"); // Easter Monday stays: longer than twelve weeks (art. 4 Atw)
    expect(answer.refused).toMatchObject([{ event: 0, code: "not-applicable" }]);
  });
  test("without a term in an Act, a day named in time counts", () => {
    const answer = ask({
      kind: "aanvraag",
      receivedAt: "2026-01-05T09:00:00+01:00",
      events: [{ type: "delay-notice", sentOn: "2026-02-27", until: "2026-04-01" }],
    });
    expect(promise(answer, "wet-awb-4-13")).toMatchObject({ dueOn: "2026-04-01", originalDueOn: "2026-03-02" });
  });
  test("the organisation: the one of this portal, or the other when asked", () => {
    const asked = { kind: "vraag", receivedAt: "2026-03-03T10:00:00+01:00" };
    expect(promise(ask(asked), "gr-termijn-redelijk")?.dueOn).toBe("2026-04-28");
    expect(promise(ask({ ...asked, organisation: "bzk" }), "bzk-inhoudelijk-antwoord")?.dueOn).toBe("2026-03-24");
  });
  test.for(computableKinds)("every kind is answered: %s", (kind) => {
    const answer = ask({
      kind,
      receivedAt: "2026-03-03T10:00:00+01:00",
      decisionAnnouncedOn: kind === "bezwaar" ? "2026-03-03" : null,
    });
    expect(answer.promises.length).toBeGreaterThan(0);
    for (const { derivation } of answer.promises) expect(derivation.length).toBeGreaterThan(0);
  });
});

describe("as of a day or a moment", () => {
  const report = { kind: "melding", severity: "urgent", receivedAt: "2026-11-20T11:30:00+01:00" };
  test("a term in hours is late the moment after", () => {
    expect(promise(ask({ ...report, asOf: "2026-11-21T11:30:00+01:00" }), "gr-melding-bericht")?.outcome).toBe(
      "running",
    );
    expect(promise(ask({ ...report, asOf: "2026-11-21T11:30:01+01:00" }), "gr-melding-bericht")).toMatchObject({
      outcome: "broken",
      dueAt: "2026-11-21T11:30:00+01:00",
    });
  });
  test("a term in days is kept through the end of its day", () => {
    const question = { kind: "publicaties", receivedAt: "2026-11-16T09:00:00+01:00" };
    expect(promise(ask({ ...question, asOf: "2026-11-23" }), "gr-informatie")?.outcome).toBe("running");
    expect(promise(ask({ ...question, asOf: "2026-11-24" }), "gr-informatie")?.outcome).toBe("broken");
    expect(promise(ask(question), "gr-informatie")?.outcome).toBe("running"); // the clock says 23 November
  });
});

describe("bad input names each field in Dutch", () => {
  test("nothing at all", () => {
    expect(refusal("")).toEqual([{ field: "", message: "Dit is geen geldige JSON." }]);
    expect(refusal("[]")).toEqual([{ field: "", message: "Stuur een JSON-object." }]);
  });
  test("every wrong field at once", () => {
    const problems = refusal(
      JSON.stringify({
        organisation: "utrecht",
        kind: "klacht",
        receivedAt: "gisteren",
        decisionAnnouncedOn: "2026-02-30",
        applicants: 0,
        receivedOn: "2026-03-03",
        events: [
          { type: "verdaging", noticeSentOn: "2026-05-20", weeks: "zes" },
          { type: "uitstel" },
          { type: "answered" },
        ],
      }),
    );
    expect(problems).toEqual([
      { field: "organisation", message: "Kies groningen of bzk." },
      { field: "receivedAt", message: "Vul een moment in als 2026-03-31T14:05:00+02:00." },
      { field: "decisionAnnouncedOn", message: "Deze dag bestaat niet." },
      { field: "applicants", message: "Vul een heel getal in van 1 tot en met 10000." },
      { field: "events[0].weeks", message: "Vul een heel getal in van 1 tot en met 52." },
      {
        field: "events[1].type",
        message: "Deze soort gebeurtenis bestaat niet. Alle soorten staan in /api/v1/openapi.json.",
      },
      { field: "events[2].on", message: "Vul een dag (on) of een moment (at) in." },
      { field: "receivedOn", message: "Dit veld bestaat niet." },
    ]);
  });
  test("a kind without the day it counts from", () => {
    expect(refusal('{"kind":"bezwaar"}')).toMatchObject([{ field: "decisionAnnouncedOn" }]);
    expect(refusal('{"kind":"klacht"}')).toMatchObject([{ field: "receivedAt" }]);
    expect(refusal('{"kind":"aanvraag"}')).toMatchObject([{ field: "receivedAt" }]);
    expect(refusal("{}")).toMatchObject([{ field: "kind" }]);
  });
});

describe("an ingebrekestelling as a question of its own", () => {
  const asked = (receivedOn: string) =>
    ask({
      kind: "dwangsom",
      termEndsOn: "2026-03-02",
      asOf: "2026-04-20",
      events: [{ type: "ingebrekestelling", receivedOn }],
    });
  test("gives the two weeks, and the dwangsom after them", () => {
    expect(promise(asked("2026-04-01"), "wet-awb-4-17")?.dueOn).toBe("2026-04-15");
    expect(asked("2026-04-01").remedies).toContainEqual(
      expect.objectContaining({ type: "dwangsom", days: 4, amountEuro: 92 }),
    );
  });
  test("has no effect while the term runs", () => {
    expect(asked("2026-03-02").refused).toMatchObject([{ event: 0, code: "too-early" }]);
    expect(asked("2026-03-02").remedies.map(({ type }) => type)).not.toContain("dwangsom");
  });
});

describe("over HTTP", () => {
  const post = (body: string) =>
    POST({
      locals: { context },
      request: new Request("http://portaal/api/v1/deadlines", { method: "POST", body }),
    } as unknown as APIContext);
  test("a right question: JSON, with the version, for every origin", async () => {
    const response = await post(JSON.stringify(EXAMPLE));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("api-version")).toMatch(/^\d+\.\d+\.\d+$/);
  });
  test("a wrong one: a problem, with the fields", async () => {
    const response = await post("{}");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      status: 400,
      title: "De vraag klopt niet.",
      errors: [{ field: "kind" }],
    });
  });
  test("another method", async () => {
    const response = await ALL({} as APIContext);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "OPTIONS, POST"]);
  });
});

test("question and answer can be described as JSON Schema", () => {
  expect(z.toJSONSchema(deadlineRequestSchema, { io: "input" })).toMatchObject({ type: "object", required: ["kind"] });
  expect(z.toJSONSchema(deadlineResponseSchema)).toMatchObject({ type: "object" });
});
