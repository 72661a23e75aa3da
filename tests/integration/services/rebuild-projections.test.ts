import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, day } from "#domain/day.ts";
import { dayAt, HOUR_MS, type Instant, instant } from "#domain/instant.ts";
import { granted } from "#domain/result.ts";
import { changeZaak, type NewEvent } from "#services/zaak/change-zaak.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const start = instant("2026-09-01T09:00:00+02:00");
const contextAt = (now: Instant) => ({ ...testContext(db), now });

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const steps: readonly ((now: Instant) => NewEvent)[] = [
  (at) => ({ type: "assigned", at, handlerId: "1" }),
  (at) => ({ type: "confirmed", at, hasHandlerName: true, hasHandlerContact: true, due: day("2027-01-04") }),
  (at) => ({ type: "verdaging", at, weeks: 4, hasReason: true }),
  (at) => ({ type: "supplement-asked", at, until: addDays(dayAt(at), 10) }),
  (at) => ({ type: "supplemented", at }),
  (at) => ({ type: "delay-notice", at, hasReason: true, hasHandling: true, until: addDays(dayAt(at), 21) }),
  (at) => ({ type: "action-started", at }),
  (at) => ({ type: "flagged", at, norm: "gr-ontvangstbevestiging", run: 1, verdict: "not-yet", wish: "explanation" }),
  (at) => ({ type: "answered", at }),
  (at) => ({ type: "done", at }),
  (at) => ({ type: "reopened", at }),
  (at) => ({ type: "withdrawn", at }),
];

async function randomWalk(seed: number): Promise<Instant> {
  const next = numbers(seed);
  const ids: number[] = [];
  let now = start;
  for (let step = 0; step < 120; step++) {
    now = (now + next(40) * HOUR_MS) as Instant;
    const context = contextAt(now);
    if (ids.length < 8 || next(6) === 0) ids.push((await filed(context, next(2) ? "klacht" : "melding")).id);
    else if (next(8) === 0) await sweepPromises(context);
    else {
      const event = steps[next(steps.length)]?.(now) as NewEvent;
      await changeZaak(context, ids[next(ids.length)] as number, { kind: "staff", id: 1 }, () =>
        granted({ events: [event] }),
      );
    }
  }
  return now;
}

test("after a random walk of events a rebuild finds no difference", async () => {
  const end = await randomWalk(20261123);
  expect(await rebuildProjections(contextAt(end))).toEqual([]);
  expect(await rebuildProjections(contextAt((end + 60 * 24 * HOUR_MS) as Instant))).toEqual([]);
});

test("a rebuild finds what was tampered with, puts it right, and says so", async () => {
  const context = contextAt(instant("2027-06-01T09:00:00+02:00"));
  const { id } = await filed(context, "klacht");
  await rebuildProjections(context);
  const snapshot = () =>
    db.execute(
      sql`SELECT norm_id, month, sum(due) AS due, sum(kept) AS kept, sum(broken) AS broken FROM norm_counters GROUP BY 1, 2 HAVING sum(due) <> 0 ORDER BY 1, 2`,
    );
  const right = [...(await snapshot())];
  await db.execute(sql`UPDATE promises SET outcome = 'kept' WHERE zaak_id = ${id}`);
  await db.execute(sql`UPDATE zaak_states SET status = 'answered' WHERE zaak_id = ${id}`);
  await db.execute(
    sql`UPDATE norm_counters SET kept = kept + 1, due = due + 1 WHERE slot = (SELECT min(slot) FROM norm_counters)`,
  );
  const found = (await rebuildProjections(context)).map(({ what }) => what);
  expect(found).toContain("state");
  expect(found.some((what) => what.startsWith("promise "))).toBe(true);
  expect(found.some((what) => what.startsWith("counter "))).toBe(true);
  expect(await rebuildProjections(context)).toEqual([]);
  expect([...(await snapshot())]).toEqual(right);
});

test("every day of every promise has its derivation, and the stored day is the computed one", async () => {
  const context = contextAt(instant("2027-06-01T09:00:00+02:00"));
  await rebuildProjections(context);
  const references = await db.execute<{ reference: string }>(sql`SELECT reference FROM zaken ORDER BY id`);
  let days = 0;
  for (const { reference } of references) {
    const file = await openZaakForStaff(context, reference);
    if (!file) throw new Error(`Not found: ${reference}`);
    expect(file.promises).toHaveLength(file.assessment.promises.length);
    for (const { norm, run, due, lateFrom, derivation } of file.assessment.promises) {
      expect(derivation.length, `${norm} of ${reference} has a derivation`).toBeGreaterThan(0);
      const stored = file.promises.find((promise) => promise.norm === norm && promise.run === run);
      expect(stored?.dueAt).toBe(lateFrom);
      expect(stored?.dueOn).toBe(due && "on" in due ? due.on : undefined);
      if (!due) continue;
      days += 1;
      const told = derivation.map((step) => ("on" in due ? "on" in step && step.on : "at" in step && step.at));
      expect(told, `${norm} of ${reference} tells its own day`).toContain("on" in due ? due.on : due.at);
    }
  }
  expect(days).toBeGreaterThan(50);
});
