/** An objection at the desk: the decision, a notice that came by letter, the hearing, and the amount of the dwangsom. */
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { findZaak } from "#repositories/zaken.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { penalties } from "#services/desk/penalties.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { bezwaarAnswers, filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { samir } = await insertStaff(db);
const early = testContext(db, "2026-08-17T10:00:00+02:00");
/** The term ends on Tuesday 17 November 2026, as in send-notice.test.ts. */
const late = () => filed(early, "bezwaar", { answers: { ...bezwaarAnswers, datum: "14-7-2026" } });

async function step(at: string, id: number, slug: string, answers: Record<string, string> = {}) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(testContext(db, at), action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
}
const eventOf = async (id: number, type: string) =>
  (await findZaak(db, id))?.events.findLast((event) => event.type === type);

const ANSWER = "Wij hebben ons besluit opnieuw bekeken.";

test("the decision asks what we decide, and takes only what one can decide on an objection", async () => {
  const { id } = await late();
  const at = "2026-11-12T10:00:00+01:00";
  const problem = { refusal: { problems: { oordeel: "Kies wat wij op het bezwaar beslissen." } } };
  expect(await step(at, id, "antwoorden", { antwoord: ANSWER })).toMatchObject(problem);
  expect(await step(at, id, "antwoorden", { antwoord: ANSWER, oordeel: "settled" })).toMatchObject(problem);
  expect(await step(at, id, "antwoorden", { antwoord: ANSWER, oordeel: "inadmissible" })).toMatchObject({ ok: true });
  expect(await eventOf(id, "answered")).toMatchObject({ outcome: "inadmissible" });
});

test("a notice by letter counts from the day it came in; one from before the end is refused with that end", async () => {
  const { id } = await late();
  const at = "2026-11-25T10:00:00+01:00";
  expect(await step(at, id, "ingebrekestelling", { ontvangenOp: "17-11-2026" })).toEqual({
    ok: false,
    refusal: {
      field: "ontvangenOp",
      refusal: { code: "rules-refuse", problem: "too-early", on: day("2026-11-17"), number: undefined },
    },
  });
  expect(await step(at, id, "ingebrekestelling", { ontvangenOp: "20-11-2026" })).toMatchObject({ ok: true });
  const zaak = await findZaak(db, id);
  // Friday 20 November + two weeks is Friday 4 December.
  expect(zaak && assessZaak(testContext(db, at), zaak).remedies[0]).toMatchObject({ graceEndsOn: day("2026-12-04") });
  expect(await step(at, id, "ingebrekestelling", { ontvangenOp: "21-11-2026" })).toMatchObject({ ok: false });
});

test("hearing and advice stand in the timeline and change no day", async () => {
  const { id } = await late();
  const before = await findZaak(db, id);
  await step("2026-09-11T10:00:00+02:00", id, "gesprek-advies", { wat: "heard", verstuurdOp: "10-9-2026" });
  await step("2026-10-08T10:00:00+02:00", id, "gesprek-advies", { wat: "advised", bericht: "Het advies is binnen." });
  expect(await eventOf(id, "heard")).toMatchObject({ type: "heard" });
  const after = await findZaak(db, id);
  const dueOf = (zaak: typeof after) =>
    zaak && assessZaak(early, zaak).promises.find(({ source }) => source === "law")?.due;
  expect(dueOf(after)).toEqual(dueOf(before));
  expect([
    ...(await db.execute(sql`SELECT purpose FROM messages WHERE zaak_id = ${id} AND purpose = 'message'`)),
  ]).toHaveLength(1);
});

test("the amount is set once the counting has ended: 3 days are € 69, by decision and by mail", async () => {
  const { id, reference } = await late();
  await step("2026-11-20T10:00:00+01:00", id, "ingebrekestelling", { ontvangenOp: "20-11-2026" });
  const uitleg = "Wij beslisten op 8 december. De dwangsom liep van 5 tot en met 7 december.";
  const running = "2026-12-07T10:00:00+01:00"; // the third day, 5 December being the first
  expect(await step(running, id, "dwangsom-vaststellen", { besluit: "betalen", uitleg })).toMatchObject({ ok: false });
  const mine = async (at: string) => (await penalties(testContext(db, at))).find((one) => one.reference === reference);
  expect(await mine(running)).toMatchObject({ days: 2, amountEuro: 46, todayEuro: 23, setBefore: undefined });

  await step("2026-12-08T10:00:00+01:00", id, "antwoorden", { antwoord: ANSWER, oordeel: "not-upheld" });
  const after = "2026-12-08T11:00:00+01:00";
  // Two weeks after Monday 7 December is Monday 21 December.
  expect(await mine(after)).toMatchObject({ days: 3, amountEuro: 69, todayEuro: 0, setBefore: day("2026-12-21") });
  expect(await step(after, id, "dwangsom-vaststellen", { besluit: "betalen", uitleg })).toMatchObject({ ok: true });
  expect(await eventOf(id, "dwangsom-set")).toMatchObject({ amountEuro: 69 });
  expect(await mine(after)).toBeUndefined();
});

test("a supplement that came by letter lets the term run again from the day it came in", async () => {
  // Against a decision of 6 October: twelve weeks after 17 November is Tuesday 9 February 2027.
  const { id } = await filed(testContext(db, "2026-11-12T10:00:00+01:00"), "bezwaar");
  await step("2026-11-16T10:00:00+01:00", id, "aanvulling", { vraag: "Wij missen uw redenen.", totEnMet: "7-12-2026" });
  const at = "2026-11-23T09:00:00+01:00";
  const words = { aanvulling: "De redenen, in een brief." };
  expect(await step(at, id, "aanvulling-binnen", { ...words, verstuurdOp: "13-11-2026" })).toMatchObject({
    refusal: { field: "verstuurdOp", refusal: { code: "reply-before-question" } },
  });
  expect(await step(at, id, "aanvulling-binnen", { ...words, verstuurdOp: "20-11-2026" })).toMatchObject({ ok: true });
  const zaak = await findZaak(db, id);
  // It stood still on 18 and 19 November, two days of the term: Thursday 11 February.
  const promise = zaak && assessZaak(testContext(db, at), zaak).promises.find(({ norm }) => norm === "wet-awb-7-10");
  expect(promise?.due).toEqual({ on: day("2027-02-11") });
  expect(await step(at, id, "aanvulling-binnen", words)).toMatchObject({ ok: false });
});

test("decided on what would have been the first day of the dwangsom: it costs nothing, then or later", async () => {
  const { id, reference } = await late();
  await step("2026-11-20T10:00:00+01:00", id, "ingebrekestelling", { ontvangenOp: "20-11-2026" });
  await step("2026-12-05T10:00:00+01:00", id, "antwoorden", { antwoord: ANSWER, oordeel: "upheld" });
  const found = await penalties(testContext(db, "2026-12-10T10:00:00+01:00"));
  expect(found.find((one) => one.reference === reference)).toBeUndefined();
});

test("one that belongs to another body is sent on without asking, as the law has it (art. 6:15 Awb)", async () => {
  const { id } = await late();
  expect(await step("2026-11-12T10:00:00+01:00", id, "doorsturen", { naar: "gemeente" })).toMatchObject({ ok: true });
  expect(await eventOf(id, "forwarded")).toMatchObject({ to: "gemeente" });
});
