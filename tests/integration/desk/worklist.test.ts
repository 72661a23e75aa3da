import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { worklist } from "#services/desk/worklist.ts";
import { readWorklistQuestion, worklistAddress } from "#services/desk/worklist-address.ts";
import { flagPromise } from "#services/flags/flag-promise.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const on = (iso: string) => testContext(db, iso);
const monday = on("2026-11-23T08:30:00+01:00");
const { leader, samir, marije, jelte, aylin } = await insertStaff(db);
const zaken: Record<string, { id: number; reference: string }> = {};

async function assign(name: string, to: number) {
  const action = findDeskAction("toewijzen");
  if (!action) throw new Error("no such step");
  const step = {
    zaakId: zaken[name]?.id as number,
    seenSeq: undefined,
    answers: { behandelaar: String(to) },
    employee: leader,
  };
  const result = await performAction(monday, action, step);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

beforeAll(async () => {
  await db.execute(sql`INSERT INTO publication_stock (slug, copies) VALUES ('glad-zo-strooien-wij', 800)
    ON CONFLICT (slug) DO UPDATE SET copies = excluded.copies`);
  const other = { answers: { onderwerp: "wachttijd" } };
  zaken["lateKlacht"] = await filed(on("2026-11-05T10:00:00+01:00"), "klacht", other); // acknowledgement due Thu 19 November
  zaken["klacht"] = await filed(on("2026-11-21T20:14:00+01:00"), "klacht", other); // Sat 5 December
  zaken["aboutPerson"] = await filed(on("2026-11-22T10:00:00+01:00"), "klacht", {
    answers: { onderwerp: "bejegening" },
  });
  zaken["order"] = await filed(on("2026-11-16T09:00:00+01:00"), "publicaties"); // Mon 23 November
  zaken["report"] = await filed(on("2026-11-23T06:52:00+01:00"), "melding"); // urgent: Tue 24 November 6.52
  await sweepPromises(monday);
  await assign("lateKlacht", samir.id);
  await assign("klacht", marije.id);
  await assign("order", aylin.id);
  await flagPromise(monday, zaken["lateKlacht"]?.id as number, { norm: "gr-ontvangstbevestiging", run: 1 }, "");
});

const namesOf = (items: readonly { reference: string }[]) =>
  items.map(({ reference }) => Object.keys(zaken).find((name) => zaken[name]?.reference === reference));

describe("the worklist", () => {
  test("of the team leader holds everything, by the day that ends first, with what must happen then", async () => {
    const { items, counts } = await worklist(monday, leader, { handler: "alle" });
    expect(namesOf(items)).toEqual(["lateKlacht", "order", "report", "klacht", "aboutPerson"]);
    expect(items[0]).toMatchObject({
      on: day("2026-11-19"),
      what: "ontvangstbevestiging",
      isLate: true,
      handler: "Samir Haddou",
    });
    expect(items[1]).toMatchObject({ on: day("2026-11-23"), what: "versturen", isLate: false });
    expect(items[2]).toMatchObject({ on: day("2026-11-24"), dueAt: instant("2026-11-24T06:52:00.001+01:00") }); // 6.52 is in time
    expect(items[3]).toMatchObject({ on: day("2026-12-05"), lastWorkingDay: day("2026-12-04") }); // a Saturday
    expect(counts).toEqual({ late: 1, unassigned: 2, flagged: 1, today: 1, toCheck: 0 });
  });

  test("of a handler holds their own, of whom they stand in for, and new work of their kind", async () => {
    expect(namesOf((await worklist(monday, samir, { handler: "mijn" })).items)).toEqual(["lateKlacht", "klacht"]);
    expect(namesOf((await worklist(monday, jelte, { handler: "mijn" })).items)).toEqual(["report"]);
  });

  test("shows a klacht about a person to nobody but its handler and the team leader", async () => {
    expect(namesOf((await worklist(monday, jelte, { handler: "alle" })).items)).not.toContain("aboutPerson");
    await assign("aboutPerson", jelte.id);
    expect(namesOf((await worklist(monday, jelte, { handler: "alle" })).items)).toContain("aboutPerson");
    expect(namesOf((await worklist(monday, samir, { handler: "alle" })).items)).not.toContain("aboutPerson");
  });

  test("goes on where a page ended, without skipping or repeating", async () => {
    const all = (await worklist(monday, leader, { handler: "alle" })).items;
    const { id, dueAt } = all[2] as (typeof all)[number];
    const address = worklistAddress({ handler: "alle", after: { id, dueAt } });
    const question = readWorklistQuestion(leader, new URL(address, "http://localhost").searchParams);
    expect(namesOf((await worklist(monday, leader, question)).items)).toEqual(namesOf(all.slice(3)));
  });

  test("is filtered by kind", async () => {
    expect(namesOf((await worklist(monday, leader, { handler: "alle", kind: "melding" })).items)).toEqual(["report"]);
  });
});

test("what cannot be read of an address is left out", () => {
  const read = (search: string) => readWorklistQuestion(samir, new URLSearchParams(search));
  expect(read("behandelaar=x&soort=appel&na=~~")).toEqual({ handler: "mijn" });
  expect(read("behandelaar=alle&soort=klacht&na=12")).toEqual({
    handler: "alle",
    kind: "klacht",
    after: { id: 12, dueAt: undefined },
  });
});
