/** The year before the demo: what the public pages say of each norm. */
import { describe, expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { day, isoOfDay } from "#domain/day.ts";
import { normHistory } from "#services/charter/norm-figures.ts";
import { testContext } from "../../support/context.ts";
import { createDemoDatabase } from "../../support/demo-database.ts";

const { db } = await createDemoDatabase();
const context = testContext(db);
const yearOf = async (norm: string) => {
  const months = await normHistory(context, norm);
  const sum = (of: (figures: (typeof months)[number]) => number) => months.reduce((total, each) => total + of(each), 0);
  return {
    months: months.length,
    total: sum(({ total }) => total),
    within: sum(({ within }) => within),
    broken: sum(({ broken }) => broken),
  };
};

describe("measured elsewhere", () => {
  test.for([
    ["gr-telefoon-30s", 66_550, 59_779],
    ["gr-factuur", 22_068, 21_435],
    ["gr-pers-uur", 1_061, 770],
    ["gr-sm-reactie", 5_087, 4_694],
  ] as const)("%s adds up to the year", async ([norm, total, within]) => {
    expect(await yearOf(norm)).toMatchObject({ months: 12, total, within });
  });

  test("May's invoices were corrected on 9 June, and both numbers show", async () => {
    const may = (await normHistory(context, "gr-factuur")).find(({ month }) => month === day("2026-05-01"));
    expect(may).toMatchObject({
      total: 1803,
      within: 1763,
      corrected: { total: 1803, within: 1736, remark: "dubbel geteld" },
    });
  });
});

describe("kept before the portal did", () => {
  test("reports: 3,180 in a year, most and worst in January's snow", async () => {
    expect(await yearOf("gr-melding-actie")).toEqual({ months: 12, total: 3180, within: 2566, broken: 210 });
    const months = await normHistory(context, "gr-melding-actie");
    const share = ({ within, total }: (typeof months)[number]) => within / total;
    const [worst] = months.toSorted((one, other) => share(one) - share(other));
    const [busiest] = months.toSorted((one, other) => other.total - one.total);
    expect([worst, busiest].map((month) => month && isoOfDay(month.month))).toEqual(["2026-01-01", "2026-01-01"]);
  });

  test("says where the numbers come from", async () => {
    expect((await normHistory(context, "gr-informatie")).at(-1)?.source).toBe("vorige registratie (demo)");
  });
});

test.for(["groningen", "bzk"] as const)(
  "every norm of %s that is measured on zaken has a year to show",
  async (slug) => {
    const demo = slug === "groningen" ? db : (await createDemoDatabase(slug)).db;
    const measured = charterOf(slug).norms.filter(({ measurement, run }) => measurement === "zaak" && run);
    const empty = [];
    for (const { id } of measured)
      if ((await normHistory(testContext(demo, undefined, slug), id)).length === 0) empty.push(id);
    expect(empty).toEqual([]);
  },
);
