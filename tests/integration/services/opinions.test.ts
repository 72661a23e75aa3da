/** "Is het opgelost?" and "Was het antwoord volledig en duidelijk?": what citizens say of what we did. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#domain/day.ts";
import { endingOf } from "#domain/ending.ts";
import { instant, instantOn } from "#domain/instant.ts";
import { findZaak } from "#repositories/zaken.ts";
import { normFigures } from "#services/charter/norm-figures.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { opinionOf } from "#services/zaak/opinion-of.ts";
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import { sayClear } from "#services/zaak/say-clear.ts";
import { asksWhetherSolved, MOST_REOPENINGS, saySolved } from "#services/zaak/say-solved.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { samir, jelte } = await insertStaff(db);
const monday = testContext(db);
const at = (iso: string, context = monday): Context => ({ ...context, now: instant(iso) });

async function step(context: Context, id: number, slug: string, answers: Record<string, string>) {
  const action = findDeskAction(slug);
  const employee = slug === "klaar" ? jelte : samir;
  const done = action && (await performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee }));
  if (!done?.ok) throw new Error(`${slug}: ${JSON.stringify(done)}`);
}

const zaakOf = async (id: number) => {
  const zaak = await findZaak(db, id);
  if (!zaak) throw new Error("no zaak");
  return zaak;
};

/** A report of Monday 23 November that we closed an hour later. */
async function closedReport() {
  const { id } = await filed(monday, "melding");
  await step(at("2026-11-23T09:30:00+01:00"), id, "klaar", { afloop: "solved" });
  return id;
}

/** Saturday: "gewoon" is five working days, the first of them Monday 30 November, the last Friday 4 December. */
const saturday = at("2026-11-28T10:06:00+01:00");

describe("is it solved?", () => {
  test("is not asked before we did anything", async () => {
    const { id } = await filed(monday, "melding");
    expect(asksWhetherSolved(await zaakOf(id), monday.now)).toBe(false);
    expect(await saySolved(monday, id, "yes", "")).toEqual({ ok: false, refusal: { code: "not-asked" } });
  });

  test("yes is recorded as a code, and the report stays closed", async () => {
    const id = await closedReport();
    expect(await saySolved(saturday, id, "yes", "")).toEqual({ ok: true, value: { reopened: false } });
    await saySolved(saturday, id, "yes", "");
    const zaak = await zaakOf(id);
    const said = zaak.events.filter(({ type }) => type === "opinion-given");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ question: "solved", answer: "yes", actor: { kind: "citizen" } });
    expect(endingOf(zaak.events)?.status).toBe("closed");
  });

  test.each(["no", "partly"] as const)(
    "%s opens it again, with words for who handles it, and its time runs anew",
    async (answer) => {
      const id = await closedReport();
      const said = await saySolved(saturday, id, answer, "De scheur is weer open.");
      expect(said).toEqual({ ok: true, value: { reopened: true } });
      const zaak = await zaakOf(id);
      expect(zaak.events.at(-1)).toMatchObject({ type: "reopened", actor: { kind: "citizen" } });
      expect(opinionOf(zaak, "solved")).toBeUndefined();
      const again = assessZaak(saturday, zaak).promises.find(
        ({ norm, run }) => norm === "gr-melding-actie" && run === 2,
      );
      expect(again).toMatchObject({ outcome: "running", startedAt: saturday.now });
      const told = await db.execute(
        sql`SELECT 1 FROM messages WHERE zaak_id = ${id} AND purpose = 'information-added'`,
      );
      expect(told).toHaveLength(1);
    },
  );

  test("no asks what is wrong, and opens nothing without it", async () => {
    const id = await closedReport();
    expect(await saySolved(saturday, id, "no", "  ")).toEqual({ ok: false, refusal: { code: "no-words" } });
    expect(endingOf((await zaakOf(id)).events)?.status).toBe("closed");
  });

  test("pressed twice opens it once", async () => {
    const id = await closedReport();
    await saySolved(saturday, id, "no", "Nog een gat.");
    expect(await saySolved(saturday, id, "no", "Nog een gat.")).toEqual({ ok: true, value: { reopened: true } });
    expect((await zaakOf(id)).events.filter(({ type }) => type === "reopened")).toHaveLength(1);
  });

  test("after three times an employee must talk about it", async () => {
    const id = await closedReport();
    for (let time = 0; time < MOST_REOPENINGS; time += 1) {
      const on = addDays(day("2026-11-28"), time);
      expect((await saySolved({ ...monday, now: instantOn(on, 10) }, id, "no", "Nog niet.")).ok).toBe(true);
      await step({ ...monday, now: instantOn(on, 12) }, id, "klaar", { afloop: "solved" });
    }
    const fourth = await saySolved(at("2026-12-02T10:00:00+01:00"), id, "no", "Nog niet.");
    expect(fourth).toEqual({ ok: false, refusal: { code: "too-often" } });
  });

  test("is not asked any more after ninety days: then it is a new report", async () => {
    const zaak = await zaakOf(await closedReport());
    expect(asksWhetherSolved(zaak, instant("2027-02-21T23:00:00+01:00"))).toBe(true);
    expect(asksWhetherSolved(zaak, instant("2027-02-22T01:00:00+01:00"))).toBe(false);
  });
});

describe("was the answer complete and clear?", () => {
  const bzk = testContext(db, "2026-11-10T10:00:00+01:00", "bzk");

  async function answeredKlacht(context: Context) {
    const { id } = await filed(context, "klacht", { answers: { onderwerp: "wachttijd" } });
    await step(context, id, "antwoorden", { oordeel: "upheld", antwoord: "U had gelijk, en wij doen het anders." });
    return id;
  }

  test("the first press is kept as a code, and counted for the norm that speaks of it", async () => {
    for (const answer of ["yes", "yes", "yes", "partly", "no"] as const) {
      const id = await answeredKlacht(bzk);
      expect((await sayClear(bzk, id, answer)).ok).toBe(true);
      await sayClear(bzk, id, "yes");
      expect(opinionOf(await zaakOf(id), "clear")).toBe(answer);
    }
    const december = { ...bzk, now: instant("2026-12-02T10:00:00+01:00") };
    const figures = await normFigures(december, "bzk-volledig-begrijpelijk");
    expect(figures).toMatchObject({ total: 5, within: 3, broken: 2, source: "portal" });
    const differences = await rebuildProjections(december);
    expect(differences.filter(({ what }) => what.includes("volledig-begrijpelijk"))).toEqual([]);
  });

  test("is not asked before there is an answer", async () => {
    const { id } = await filed(bzk, "klacht");
    expect(await sayClear(bzk, id, "yes")).toEqual({ ok: false, refusal: { code: "not-asked" } });
  });

  test("is asked by the province as well, for its own use", async () => {
    const id = await answeredKlacht(monday);
    await sayClear(monday, id, "yes");
    expect((await zaakOf(id)).events.at(-1)).not.toHaveProperty("norm");
  });
});
