/** "Wij beslissen te laat" about a zaak in the portal: only when the law gives it, and then the two weeks run there. */
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { sendNotice } from "#services/zaak/send-notice.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { bezwaarAnswers, filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
await insertStaff(db);
/** Decision of 14 July: until 25 August to object, and 12 weeks more: Tuesday 17 November 2026. */
const early = testContext(db, "2026-08-17T10:00:00+02:00");
const JULY = { ...bezwaarAnswers, datum: "14-7-2026" };
const LAST_DAY = "2026-11-17T23:59:00+01:00";
const TOO_LATE = "2026-11-18T00:01:00+01:00";

const remediesOf = async (reference: string, at: string) =>
  (await openZaakForStaff(testContext(db, at), reference))?.assessment.remedies ?? [];

test("on the last day of the term it is refused with that day, and nothing is written down", async () => {
  const { id } = await filed(early, "bezwaar", { answers: JULY });
  expect(await sendNotice(testContext(db, LAST_DAY), id, "")).toEqual({
    ok: false,
    refusal: { code: "not-now", standing: { state: "too-early", until: day("2026-11-17") } },
  });
  const [row] = await db.execute(
    sql`SELECT count(*)::int AS n FROM zaak_events WHERE zaak_id = ${id} AND type = 'ingebrekestelling'`,
  );
  expect(row).toEqual({ n: 0 });
});

test("the day after it is taken: two weeks until 2 December, then € 23 a day and the court", async () => {
  const { id, reference } = await filed(early, "bezwaar", { answers: JULY });
  expect(await sendNotice(testContext(db, TOO_LATE), id, "Graag snel.")).toMatchObject({ ok: true });
  expect(await remediesOf(reference, "2026-11-20T10:00:00+01:00")).toMatchObject([
    { type: "dwangsom", graceEndsOn: day("2026-12-02"), firstDay: day("2026-12-03"), days: 0 },
    { type: "appeal", availableFrom: day("2026-12-03") },
    { type: "klacht" },
  ]);
  const [dwangsom] = await remediesOf(reference, "2026-12-05T10:00:00+01:00");
  expect(dwangsom).toMatchObject({ type: "dwangsom", days: 2, amountEuro: 46 });

  const told = await db.execute(sql`SELECT purpose, staff_id IS NOT NULL AS staff FROM messages
    WHERE zaak_id = ${id} AND purpose IN ('notice-received', 'team-alert') AND facts::text NOT LIKE '%promises%' ORDER BY id`);
  expect([...told]).toEqual([
    { purpose: "notice-received", staff: false },
    { purpose: "team-alert", staff: true },
  ]);
  const words = await db.execute(sql`SELECT body FROM texts WHERE zaak_id = ${id} AND role = 'message'`);
  expect([...words]).toEqual([{ body: "Graag snel." }]);
});

test("a second one is refused: it was sent already", async () => {
  const { id } = await filed(early, "bezwaar", { answers: JULY });
  await sendNotice(testContext(db, TOO_LATE), id, "");
  expect(await sendNotice(testContext(db, "2026-11-19T10:00:00+01:00"), id, "")).toEqual({
    ok: false,
    refusal: { code: "not-now", standing: { state: "sent", on: day("2026-11-18") } },
  });
});

test("against a Woo decision there is the court, and no money", async () => {
  const { id, reference } = await filed(early, "bezwaar", { answers: { ...JULY, woo: "ja" } });
  await sendNotice(testContext(db, TOO_LATE), id, "");
  const types = (await remediesOf(reference, "2026-12-05T10:00:00+01:00")).map(({ type }) => type);
  expect(types).toContain("appeal");
  expect(types).not.toContain("dwangsom");
});

test("a klacht and a report have none, however late", async () => {
  for (const kind of ["klacht", "melding"] as const) {
    const { id } = await filed(early, kind);
    await sweepPromises(testContext(db, "2027-03-01T10:00:00+01:00"));
    expect(await sendNotice(testContext(db, "2027-03-01T10:00:00+01:00"), id, "")).toMatchObject({
      refusal: { code: "not-now", standing: { state: "none" } },
    });
  }
});
