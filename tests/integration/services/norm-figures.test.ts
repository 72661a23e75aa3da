import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { granted } from "#domain/result.ts";
import { insertPeriodFigure } from "#repositories/period-figures.ts";
import { normFigures, normHistory } from "#services/charter/norm-figures.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const NORM = "gr-ontvangstbevestiging";
const staff = { kind: "staff", id: 1 } as const;
const entry = { source: "telefooncentrale, Roelof Tammens", recordedAt: testContext(db).now, moved: 0 };

describe("figures the portal counts itself", () => {
  test("say nothing until there are five in a month, and then how many were kept", async () => {
    // Received 1 October: due 15 October. Asked on 23 November: October is the last full month.
    const received = testContext(db, "2026-10-01T10:00:00+02:00");
    const confirmed = testContext(db, "2026-10-09T10:00:00+02:00");
    const now = testContext(db, "2026-11-23T08:30:00+01:00");
    for (let index = 0; index < 4; index++) {
      const { id } = await filed(received, "klacht");
      const event = { type: "confirmed", at: confirmed.now, hasHandlerName: true, hasHandlerContact: true } as const;
      await changeZaak(confirmed, id, staff, () => granted({ events: [event] }));
    }
    expect(await normFigures(now, NORM)).toBeUndefined();
    await filed(received, "klacht");
    await sweepPromises(now);
    expect(await normFigures(now, NORM)).toMatchObject({
      month: day("2026-10-01"),
      total: 5,
      within: 4,
      moved: 0,
      broken: 1,
      source: "portal",
    });
  });
});

describe("figures measured elsewhere", () => {
  test("are those of the newest entry, and show what it corrected", async () => {
    const now = testContext(db, "2026-11-23T08:30:00+01:00");
    const norm = "gr-telefoon-30s";
    const month = day("2026-10-01");
    await insertPeriodFigure(db, { ...entry, norm, month, total: 5840, within: 5300 });
    await insertPeriodFigure(db, { ...entry, norm, month, total: 5840, within: 5361, remark: "dubbel geteld" });
    expect(await normFigures(now, norm)).toEqual({
      month,
      total: 5840,
      within: 5361,
      moved: 0,
      broken: 479,
      flagged: 0,
      source: "telefooncentrale, Roelof Tammens",
      corrected: { total: 5840, within: 5300, remark: "dubbel geteld" },
    });
  });

  test("go twelve full months back, oldest first, without the present month", async () => {
    const now = testContext(db, "2026-11-23T08:30:00+01:00");
    const norm = "gr-factuur";
    for (const month of ["2025-10-01", "2025-11-01", "2026-03-01", "2026-10-01", "2026-11-01"]) {
      await insertPeriodFigure(db, { ...entry, norm, month: day(month), total: 100, within: 97 });
    }
    const months = (await normHistory(now, norm)).map(({ month }) => month);
    expect(months).toEqual([day("2025-11-01"), day("2026-03-01"), day("2026-10-01")]);
  });
});
