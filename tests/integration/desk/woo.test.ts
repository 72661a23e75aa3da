/** The desk and a Woo-verzoek: asking what is meant, asking someone else, deciding; days worked out by hand. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { findZaak } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { changeMailAddress } from "#services/zaak/change-mail-address.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";
import { sentTo } from "../../support/sent-mail.ts";

const { db } = await createTestDatabase();
const monday = testContext(db); // 23 November 2026, so four weeks end on Monday 21 December
const { samir } = await insertStaff(db);
const at = (iso: string): Context => ({ ...monday, now: instant(iso) });

async function step(context: Context, id: number, slug: string, answers: Record<string, string> = {}) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
}

async function done(context: Context, id: number, slug: string, answers: Record<string, string> = {}) {
  const result = await step(context, id, slug, answers);
  if (!result.ok) throw new Error(`${slug} refused: ${JSON.stringify(result.refusal)}`);
}

async function term(context: Context, id: number) {
  const zaak = await findZaak(db, id);
  return zaak && assessZaak(context, zaak).promises.find(({ norm }) => norm === "wet-woo-4-4");
}
const lastEvent = async (id: number) => (await findZaak(db, id))?.events.at(-1);

describe("a request that is too general (art. 4.1 lid 5 Woo)", () => {
  const question = { vraag: "Bedoelt u alle contracten, of die van één jaar?", totEnMet: "21-12-2026" };

  test("is asked to be more precise until two weeks after receipt, Monday 7 December; the term stands still", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    await done(at("2026-12-07T23:00:00+01:00"), id, "aanvulling", question);
    expect(await term(at("2026-12-08T09:00:00+01:00"), id)).toMatchObject({ outcome: "paused" });
  });

  test("is no longer asked so a day later: refused with that day, and nothing is recorded", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    const late = await step(at("2026-12-08T00:00:00+01:00"), id, "aanvulling", question);
    expect(late).toMatchObject({ refusal: { refusal: { code: "precision-too-late", on: day("2026-12-07") } } });
    expect(await lastEvent(id)).toMatchObject({ type: "receipt-confirmed" });
  });

  test("a letter that went in time may be written down later", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    await done(at("2026-12-09T10:00:00+01:00"), id, "aanvulling", { ...question, verstuurdOp: "4-12-2026" });
    expect((await findZaak(db, id))?.events).toContainEqual(
      expect.objectContaining({ type: "supplement-asked", until: day("2026-12-21") }),
    );
  });
});

describe("someone else is asked for a view (art. 4.4 lid 3 Woo)", () => {
  const email = "derde@voorbeeld.nl";

  test("the term stands still through the day of the reply, and the citizen hears of both", async () => {
    const { id } = await filed(monday, "woo-verzoek", { answers: { email } });
    await done(at("2026-12-01T10:00:00+01:00"), id, "derde-vragen", { totEnMet: "15-12-2026" });
    expect(await lastEvent(id)).toMatchObject({ type: "third-party-asked", until: day("2026-12-15") });
    expect(await term(at("2026-12-02T10:00:00+01:00"), id)).toMatchObject({ outcome: "paused" });
    // 2 through 4 December is 3 days: Monday 21 becomes Thursday 24 December.
    await done(at("2026-12-04T10:00:00+01:00"), id, "derde-reactie");
    const nextDay = at("2026-12-05T10:00:00+01:00");
    expect(await term(nextDay, id)).toMatchObject({
      outcome: "running",
      due: { on: day("2026-12-24") },
      pausedDays: 3,
    });
    await deliverMessages(nextDay, demoTransport);
    const mails = await sentTo(db, email);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining("Wij hebben uw Woo-verzoek"),
      expect.stringContaining("Wij wachten op een ander voor uw Woo-verzoek"),
      expect.stringContaining("De tijd loopt weer voor uw Woo-verzoek"),
    ]);
    expect(mails[1]?.text).toContain("tot en met dinsdag 15 december 2026");
    expect(mails[2]?.text).toContain("donderdag 24 december 2026");
  });

  test("nobody answers: the term runs on after the day that was set", async () => {
    const email = "niemand-reageert@voorbeeld.example";
    const { id } = await filed(monday, "woo-verzoek", { answers: { email } });
    await done(at("2026-12-01T10:00:00+01:00"), id, "derde-vragen", { totEnMet: "15-12-2026" });
    expect((await step(at("2026-12-15T10:00:00+01:00"), id, "geen-reactie")).ok).toBe(false);
    // 2 through 15 December is 14 days: Monday 21 December becomes Monday 4 January.
    expect(await term(at("2026-12-16T10:00:00+01:00"), id)).toMatchObject({
      outcome: "running",
      due: { on: day("2027-01-04") },
    });
    await done(at("2026-12-16T10:00:00+01:00"), id, "geen-reactie");
    await deliverMessages(at("2026-12-16T10:03:00+01:00"), demoTransport);
    const mail = (await sentTo(db, email)).find(({ subject }) => subject.startsWith("Bericht over"))?.text;
    expect(mail).toContain("De ander heeft niet op tijd gereageerd.");
    expect(mail).toContain("uiterlijk maandag 4 januari 2027");
    expect((await step(at("2026-12-17T10:00:00+01:00"), id, "geen-reactie")).ok).toBe(false);
  });

  test("what is stored follows at midnight, when the standstill begins", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    await done(at("2026-12-01T10:00:00+01:00"), id, "derde-vragen", { totEnMet: "15-12-2026" });
    await sweepPromises(at("2026-12-02T00:00:00+01:00"));
    const [stored] = await db.execute(
      sql`SELECT outcome FROM promises WHERE zaak_id = ${id} AND norm_id = 'wet-woo-4-4'`,
    );
    expect(stored).toEqual({ outcome: "paused" });
  });

  test("is refused without a day to come, twice at once, and after the term", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    const today = at("2026-12-01T10:00:00+01:00");
    expect(await step(today, id, "derde-vragen", {})).toMatchObject({
      refusal: { problems: { totEnMet: expect.stringMatching(/^Vul een dag in/) } },
    });
    expect(await step(today, id, "derde-vragen", { totEnMet: "1-12-2026" })).toMatchObject({
      refusal: { refusal: { code: "day-passed" }, field: "totEnMet" },
    });
    await done(today, id, "derde-vragen", { totEnMet: "15-12-2026" });
    expect((await step(today, id, "derde-vragen", { totEnMet: "18-12-2026" })).ok).toBe(false);
    const other = await filed(monday, "woo-verzoek");
    const late = await step(at("2026-12-22T00:00:00+01:00"), other.id, "derde-vragen", { totEnMet: "30-12-2026" });
    expect(late).toMatchObject({ refusal: { refusal: { code: "rules-refuse", problem: "too-late" } } });
  });

  test("a reply cannot come before the question", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    await done(at("2026-12-01T10:00:00+01:00"), id, "derde-vragen", { totEnMet: "15-12-2026" });
    const early = await step(at("2026-12-03T10:00:00+01:00"), id, "derde-reactie", { verstuurdOp: "30-11-2026" });
    expect(early).toMatchObject({ refusal: { refusal: { code: "reply-before-question" }, field: "verstuurdOp" } });
  });

  test("belongs to a Woo-verzoek alone", async () => {
    const { id } = await filed(monday, "klacht");
    expect((await step(monday, id, "derde-vragen", { totEnMet: "15-12-2026" })).ok).toBe(false);
  });
});

describe("the decision", () => {
  const decision = {
    besluit: "partly-disclosed",
    toelichting: "U krijgt drie van de vier documenten. Namen maakten wij onleesbaar.",
    documenten: "erbij",
  };
  const decidedAt = at("2026-12-03T10:00:00+01:00");

  test("keeps the term, and tells until when one may object: six weeks, Thursday 14 January", async () => {
    const email = "besluit@voorbeeld.nl";
    const { id } = await filed(monday, "woo-verzoek", { answers: { email } });
    await done(decidedAt, id, "besluiten", decision);
    expect(await lastEvent(id)).toMatchObject({ type: "answered", outcome: "partly-disclosed" });
    expect(await term(decidedAt, id)).toMatchObject({ outcome: "kept" });
    await deliverMessages(at("2026-12-03T11:00:00+01:00"), demoTransport);
    const mail = (await sentTo(db, email)).at(-1);
    expect(mail?.subject).toContain("Ons besluit op uw Woo-verzoek");
    expect(mail?.text).toContain("U krijgt een deel van de informatie.");
    expect(mail?.text).toContain("U kunt bezwaar maken tot en met donderdag 14 januari 2027.");
  });

  test("to which someone objects gives the documents two weeks later, and not before", async () => {
    const email = "later@voorbeeld.nl";
    const { id } = await filed(monday, "woo-verzoek", { answers: { email } });
    await done(decidedAt, id, "besluiten", { ...decision, documenten: "later" });
    expect(await lastEvent(id)).toMatchObject({ documentsOn: day("2026-12-17") });
    expect(await step(at("2026-12-16T10:00:00+01:00"), id, "documenten-sturen")).toMatchObject({
      refusal: { refusal: { code: "documents-too-early", on: day("2026-12-17") } },
    });
    await done(at("2026-12-17T10:00:00+01:00"), id, "documenten-sturen");
    await deliverMessages(at("2026-12-17T11:00:00+01:00"), demoTransport);
    const subjects = (await sentTo(db, email)).map(({ subject }) => subject);
    expect(subjects.at(-1)).toContain("De documenten die u vroeg");
  });

  test("without what is decided, in words, and when the documents come is refused at each field", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    expect(await step(decidedAt, id, "besluiten")).toMatchObject({
      refusal: {
        problems: { besluit: "Kies wat wij besluiten.", toelichting: expect.stringMatching(/^Schrijf het besluit/) },
      },
    });
    expect(await step(decidedAt, id, "besluiten", { ...decision, documenten: "" })).toMatchObject({
      refusal: { problems: { documenten: "Kies wanneer de burger de documenten krijgt." } },
    });
    await done(decidedAt, id, "besluiten", {
      besluit: "not-held",
      toelichting: "Wij hebben overal gezocht en niets gevonden.",
    });
  });
});

describe("a request for another body (art. 4.2 Woo)", () => {
  test("is sent on at once, without asking permission; a question is not", async () => {
    const { id } = await filed(monday, "woo-verzoek");
    await done(monday, id, "doorsturen", { naar: "gemeente" });
    expect(await lastEvent(id)).toMatchObject({ type: "forwarded", to: "gemeente" });
    const question = await filed(monday, "vraag");
    expect(await step(monday, question.id, "doorsturen", { naar: "gemeente" })).toMatchObject({
      refusal: { problems: { toestemming: expect.stringMatching(/^Vink aan/) } },
    });
  });
});

test("who is anonymous can still change the mail address", async () => {
  const { id } = await filed(monday, "woo-verzoek");
  expect((await changeMailAddress(monday, id, "nieuw@voorbeeld.nl")).ok).toBe(true);
});
