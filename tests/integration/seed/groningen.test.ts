/** The province's Monday morning, zaak by zaak, by the days in its description: worked out by hand with the law. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { moment } from "#db/seed/moment.ts";
import { stories } from "#db/seed/stories/index.ts";
import { appealAfter } from "#domain/appeal-period.ts";
import { day } from "#domain/day.ts";
import { allStock } from "#repositories/publication-stock.ts";
import { findStaff } from "#repositories/staff.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import { penalties } from "#services/desk/penalties.ts";
import { worklist } from "#services/desk/worklist.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { zaakTimeline } from "#services/zaak/zaak-timeline.ts";
import { zaakWords } from "#services/zaak/zaak-words.ts";
import { testContext } from "../../support/context.ts";
import { createDemoDatabase } from "../../support/demo-database.ts";
import { standing } from "./standing.ts";

const { db } = await createDemoDatabase();
const context = testContext(db);
const referenceOf = (nr: string) => stories.groningen.find((story) => story.nr === nr)?.reference ?? nr;

describe("on Monday 23 November 2026, 8.30", () => {
  test.for([
    ["Z01", "closed", "done in time", undefined],
    ["Z02", "received", "due 2026-11-24 06:52", undefined],
    ["Z03", "planned", "due 2027-01-22, was 2026-11-24", undefined],
    ["Z04", "late", "late since 2026-11-21 11:30", undefined],
    ["Z05", "forwarded", "none", undefined],
    ["Z06", "in-progress", "due 2026-11-27", undefined],
    ["Z07", "received", "due 2027-02-01", "2027-02-01"],
    ["Z08", "late", "late since 2026-11-20", "2027-01-14"],
    ["Z09", "more-time", "due 2026-12-07, was 2026-11-09", "2026-12-07"],
    ["Z10", "late-by-law", "late since 2026-11-03", "2026-11-02"],
    ["Z11", "received", "due 2027-01-27", "2027-01-27"],
    // Received on Monday 19 October, moved in time from Monday 16 to Monday 30 November.
    ["Z16", "more-time", "due 2026-11-30, was 2026-11-16", "2026-11-30"],
    // Stands still from 10 through 23 November, 14 days: Monday 23 November becomes Monday 7 December.
    ["Z17", "waiting-for-other", "waiting-for-other", "2026-12-07"],
    ["Z18", "late-by-law", "late since 2026-10-30", "2026-10-29"],
    // 6 October + 6 weeks = 17 November, + 12 = 9 February; asked on 16 November, so it stands still from the 17th.
    ["Z12", "waiting-for-you", "waiting-for-you", "2027-03-01"],
    ["Z13", "received", "due 2027-03-08", "2027-03-08"],
    ["Z14", "late-by-law", "late since 2026-10-21", "2026-10-20"],
    ["Z15", "answered", "done in time", "2026-11-17"],
    ["Z25", "in-progress", "due 2026-12-01", "2026-12-01"],
    ["Z19", "late", "late since 2026-11-18", undefined],
    ["Z20", "in-progress", "due 2026-11-30", undefined],
    ["Z21", "in-progress", "due 2026-11-23", undefined],
    ["Z22", "in-progress", "due 2026-11-23 10:30", undefined],
    ["Z23", "received", "due 2026-11-23 09:05", undefined],
    ["Z24", "in-progress", "due 2027-01-11", undefined],
    ["Z26", "closed", "done in time", undefined],
    ["Z27", "answered", "done in time", "2026-12-21"],
  ] as const)("%s stands as described", async ([nr, status, day, law]) => {
    expect(await standing(context, referenceOf(nr))).toEqual({ status, day, law });
  });

  test("no zaak is left out of the list above", async () => {
    expect(stories.groningen).toHaveLength(27);
    expect([...(await db.execute(sql`SELECT count(*)::int AS n FROM zaken`))]).toEqual([{ n: 27 }]);
  });
});

test("the timeline of Z16 holds what the portal answered to the flag, as its record stood then", async () => {
  const file = await openZaakForStaff(context, referenceOf("Z16"));
  if (!file) throw new Error("no Z16");
  const flagged = zaakTimeline(context, file, zaakWords(context, file)).find(({ heading }) =>
    heading.startsWith("U zei"),
  );
  // Moved on Wednesday 11 November from Monday 16 to Monday 30 November; flagged on Tuesday the 17th.
  expect(flagged?.lines).toContain(
    "Het portaal zei meteen: Wij hebben de dag verplaatst naar maandag 30 november 2026. Dat schreven wij u op woensdag 11 november 2026, dus op tijd.",
  );
});

const events = async (nr: string, type: string) => {
  const zaak = await findByReference(db, referenceOf(nr));
  return (await findZaak(db, zaak?.id ?? 0))?.events.filter((event) => event.type === type) ?? [];
};

/** Purpose, to whom, when it was sent. */
const mails = async (nr: string, purpose: string) =>
  [
    ...(await db.execute<{ status: string; at: string; staff: boolean }>(sql`
    SELECT m.status, m.staff_id IS NOT NULL AS staff,
      (SELECT to_char(max(a.at) AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') FROM message_attempts a WHERE a.message_id = m.id) AS at
    FROM messages m JOIN zaken z ON z.id = m.zaak_id
    WHERE z.reference = ${referenceOf(nr)} AND m.purpose = ${purpose} ORDER BY m.id`)),
  ].map(({ status, at, staff }) => `${status} ${at}${staff ? " to the team leader" : ""}`);

describe("the portal told on itself at the time", () => {
  test("Z08: no acknowledgement by 19 November, so broken on the 20th and told at 8.00", async () => {
    expect(await events("Z08", "promise-broken")).toMatchObject([{ norm: "gr-ontvangstbevestiging" }]);
    expect(await mails("Z08", "broken")).toEqual(["sent 2026-11-20 08:00"]);
    expect(await mails("Z08", "team-alert")).toEqual(["sent 2026-11-20 08:00 to the team leader"]);
  });

  test("Z04: no action and no message within 24 hours, told at once; the flag is to be explained by 6 December", async () => {
    expect(await events("Z04", "promise-broken")).toMatchObject([{ norm: "gr-melding-bericht" }]);
    expect(await mails("Z04", "broken")).toEqual(["sent 2026-11-21 11:30"]);
    const flags = await db.execute(sql`SELECT z.reference, f.verdict, f.explain_before::text AS before FROM flags f
      JOIN zaken z ON z.id = f.zaak_id WHERE f.explained_at IS NULL AND f.explain_before IS NOT NULL`);
    expect([...flags]).toEqual([{ reference: referenceOf("Z04"), verdict: "late-open", before: "2026-12-06" }]);
  });

  test("Z10: the law's last day was 2 November; it was flagged, and explained in time", async () => {
    expect((await events("Z10", "promise-broken")).map((event) => "norm" in event && event.norm)).toContain(
      "wet-awb-9-11",
    );
    expect(await mails("Z10", "broken")).toEqual(["sent 2026-11-03 08:00"]);
    expect(await mails("Z10", "flag-explained")).toEqual(["sent 2026-11-06 11:27"]);
  });

  test("Z11 is about Z19", async () => {
    const [about, klacht] = [
      await findByReference(db, referenceOf("Z19")),
      await findByReference(db, referenceOf("Z11")),
    ];
    expect((await findZaak(db, klacht?.id ?? 0))?.aboutZaakId).toBe(about?.id);
  });

  test("Z16: the flag of 17 November was answered with: moved in time", async () => {
    expect(await events("Z16", "flagged")).toMatchObject([{ verdict: "moved-in-time" }]);
  });

  test("Z17: the citizen heard that a company was asked", async () => {
    expect(await mails("Z17", "third-party-asked")).toEqual(["sent 2026-11-09 15:12"]);
  });

  test("Z18: the notice of 2 November opens the way to the court on the 17th, and gives no dwangsom", async () => {
    const { remedies } = (await openZaakForStaff(context, referenceOf("Z18")))?.assessment ?? { remedies: [] };
    expect(remedies).toContainEqual({ type: "appeal", availableFrom: day("2026-11-17") });
    expect(remedies.map(({ type }) => type)).not.toContain("dwangsom");
    expect(await mails("Z18", "broken")).toContain("sent 2026-10-30 08:00");
  });

  test("Z20: a letter, so no mail ever went; it was confirmed when the letter was posted, on 14 October", async () => {
    expect(await events("Z20", "confirmed")).toMatchObject([{ at: moment("2026-10-14 15.30") }]);
    const sent = await db.execute(sql`SELECT m.recipient FROM messages m JOIN zaken z ON z.id = m.zaak_id
      WHERE z.reference = ${referenceOf("Z20")} AND m.staff_id IS NULL AND m.recipient IS NOT NULL`);
    expect([...sent]).toEqual([]);
  });

  test("nothing waits to be sent, and all letters were posted", async () => {
    expect([...(await db.execute(sql`SELECT purpose FROM messages WHERE status <> 'sent'`))]).toEqual([]);
  });

  test("what was written down is never older than what happened, nor newer than the Monday morning", async () => {
    const rows = await db.execute(sql`SELECT type FROM zaak_events
      WHERE recorded_at < happened_at OR recorded_at > '2026-11-23 08:30 Europe/Amsterdam'`);
    expect([...rows]).toEqual([]);
  });
});

const remedies = async (nr: string, at?: string) => {
  const there = testContext(db, at);
  const file = await openZaakForStaff(there, referenceOf(nr));
  return file?.assessment.remedies ?? [];
};
const dwangsom = async (nr: string, at?: string) => (await remedies(nr, at)).find(({ type }) => type === "dwangsom");

describe("objections", () => {
  test("Z12: the decision was due on 9 February; with nothing by 7 December it is 1 March (28 February is a Sunday)", async () => {
    const file = await openZaakForStaff(context, referenceOf("Z12"));
    const law = file?.assessment.promises.find(({ norm }) => norm === "wet-awb-7-10");
    expect(law).toMatchObject({
      outcome: "paused",
      originalDue: { on: day("2027-02-09") },
      due: { on: day("2027-03-01") },
    });
  });

  test("Z12: who represents and who is represented both got every message", async () => {
    const rows = await db.execute(sql`SELECT m.recipient, m.purpose FROM messages m JOIN zaken z ON z.id = m.zaak_id
      WHERE z.reference = ${referenceOf("Z12")} AND m.staff_id IS NULL ORDER BY m.id`);
    const to = (address: string) => rows.filter(({ recipient }) => recipient === address).map((row) => row.purpose);
    expect(to("l.vink@voorbeeld.example")).toEqual(["received", "confirmed", "supplement-asked"]);
    expect(to("j.bolhuis@voorbeeld.example")).toEqual(["received", "confirmed", "supplement-asked"]);
  });

  test("Z14: the two weeks ended on Friday 13 November; 9 days are € 207, the last day is 25 December", async () => {
    expect(await dwangsom("Z14")).toMatchObject({
      graceEndsOn: day("2026-11-13"),
      firstDay: day("2026-11-14"),
      days: 9,
      amountEuro: 207,
      lastDay: day("2026-12-25"),
    });
    expect(await remedies("Z14")).toContainEqual({ type: "appeal", availableFrom: day("2026-11-14") });
    expect(await mails("Z14", "broken")).toEqual(["sent 2026-10-21 15:30"]); // by letter
  });

  test("Z14 costs € 23 today, and € 35 on Saturday 28 November", async () => {
    const on = async (at?: string) =>
      (await penalties(testContext(db, at))).map(({ reference, todayEuro }) => [reference, todayEuro]);
    expect(await on()).toEqual([[referenceOf("Z14"), 23]]);
    expect(await on("2026-11-27T23:00:00+01:00")).toEqual([[referenceOf("Z14"), 23]]);
    expect(await on("2026-11-28T08:00:00+01:00")).toEqual([[referenceOf("Z14"), 35]]);
  });

  test("Z15: partly right on Thursday 12 November, 5 days before the last; to the court until Thursday 24 December", async () => {
    expect(await events("Z15", "answered")).toMatchObject([{ outcome: "partly-upheld" }]);
    const zaak = await findByReference(db, referenceOf("Z15"));
    const found = await findZaak(db, zaak?.id ?? 0);
    expect(found && appealAfter(found)?.lastDayOn).toBe(day("2026-12-24"));
  });

  test("Z25: the application of 14 September ended on Monday 9 November; the first day that costs is 2 December", async () => {
    const zaak = await findByReference(db, referenceOf("Z25"));
    expect((await findZaak(db, zaak?.id ?? 0))?.facts.termEndsOn).toBe(day("2026-11-09"));
    expect(await dwangsom("Z25")).toMatchObject({ firstDay: day("2026-12-02"), days: 0, amountEuro: 0 });
  });
});

test("the shelf is what the catalogue had, less what was ordered; the last cycling map is gone until 4 December", async () => {
  const shelf = new Map((await allStock(db)).map((row) => [row.slug, row]));
  expect(shelf.get("fietskaart-langs-het-water")).toMatchObject({ copies: 0, backOn: day("2026-12-04") });
  expect(shelf.get("lesbrief-wie-zorgt-voor-de-brug")?.copies).toBe(1492);
  expect(shelf.get("glad-zo-strooien-wij")?.copies).toBe(800);
});

test("the team leader sees 6 late, 2 of nobody, 1 flag to explain, 1 invoice to look up; an order, a call, the press and a standstill end today", async () => {
  const hilde = (await findStaff(db)).find(({ role }) => role === "teamleider");
  if (!hilde) throw new Error("There is no team leader");
  const { counts } = await worklist(context, hilde, { handler: "alle" });
  expect(counts).toEqual({ late: 6, unassigned: 2, flagged: 1, today: 4, toCheck: 1 });
});

test("Z24: the portal does not see payments: promised for 11 November, and still to be looked up", async () => {
  const zaak = await findZaak(db, (await findByReference(db, referenceOf("Z24")))?.id ?? 0);
  const payment = zaak && assessZaak(context, zaak).promises.find(({ norm }) => norm === "gr-factuur");
  expect(payment).toMatchObject({ due: { on: day("2026-11-11") }, outcome: "to-check" });
  expect(await events("Z24", "promise-broken")).toEqual([]);
});

test("Z22 holds a place of Monday 10.00; Z23 stands on the list of Marije's substitute", async () => {
  const places = await db.execute(sql`SELECT starts_at AT TIME ZONE 'Europe/Amsterdam' AS at, taken FROM call_slots`);
  expect([...places].map(({ at, taken }) => `${at} ${taken}`)).toEqual(["2026-11-23 10:00:00 1"]);
  const samir = (await findStaff(db)).find(({ name }) => name === "Samir Haddou");
  if (!samir) throw new Error("Samir is not there");
  const { items } = await worklist(context, samir, { handler: "mijn" });
  expect(items.map(({ reference }) => reference)).toContain(referenceOf("Z23"));
});

test("a rebuild finds nothing to put right", async () => {
  expect(await rebuildProjections(context)).toEqual([]);
});

test("with the clock forward: Tuesday 0.00 the order is late, 6.53 the report about the cycle path", async () => {
  await sweepPromises(testContext(db, "2026-11-24T00:00:00+01:00"));
  expect(await standing(testContext(db, "2026-11-24T00:00:00+01:00"), referenceOf("Z21"))).toMatchObject({
    status: "late",
  });
  expect(await events("Z02", "promise-broken")).toEqual([]);
  await sweepPromises(testContext(db, "2026-11-24T06:53:00+01:00"));
  expect(await events("Z02", "promise-broken")).toMatchObject([{ norm: "gr-melding-bericht" }]);
});
