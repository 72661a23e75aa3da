import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { granted } from "#domain/result.ts";
import { flagsOf, settleFlag } from "#repositories/flags.ts";
import { findZaak } from "#repositories/zaken.ts";
import { flagPromise } from "#services/flags/flag-promise.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { changeMailAddress } from "#services/zaak/change-mail-address.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { eraseZaak } from "#services/zaak/erase-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const on = (date: string, time = "09:00") => testContext(db, `${date}T${time}:00+01:00`);
const monday = testContext(db);
/** Filed on Monday 23 November, so to be acknowledged by Monday 7 December (two weeks). */
const handler = { norm: "gr-ontvangstbevestiging", run: 1 };

async function flag(date: string, id: number, words = "") {
  const said = await flagPromise(on(date), id, handler, words);
  if (!said.ok) throw new Error(said.refusal.code);
  return said.value;
}

const explanations = async (date: string, id: number) => {
  const zaak = await findZaak(db, id);
  if (!zaak) throw new Error("no zaak");
  const { promises } = assessZaak(on(date), zaak);
  return promises.flatMap(({ source, due, outcome, run }) => (source === "house" ? [{ due, outcome, run }] : []));
};

describe("a flag that came too early", () => {
  test("is answered anew once the promise is broken, and then an explanation is owed", async () => {
    const { id } = await filed(monday, "klacht");
    expect(await flag("2026-11-24", id)).toMatchObject({ verdict: { code: "not-yet" } });
    expect(await flag("2026-11-25", id)).toMatchObject({ verdict: { code: "not-yet" } });
    expect(await explanations("2026-11-25", id)).toEqual([]);
    const late = await flag("2026-12-08", id);
    expect(late).toMatchObject({ verdict: { code: "late-open" }, explainBefore: day("2026-12-22") });
    expect(await explanations("2026-12-08", id)).toEqual([
      { due: { on: day("2026-12-22") }, outcome: "running", run: 1 },
    ]);
    expect(await flag("2026-12-09", id)).toMatchObject({
      verdict: { code: "already-flagged", flaggedOn: day("2026-12-08") },
      explainBefore: day("2026-12-22"),
    });
  });

  test("sent twice is one line in the timeline", async () => {
    const { id } = await filed(monday, "klacht");
    await flag("2026-11-24", id, "Ik hoor niets.");
    await flag("2026-11-24", id, "Ik hoor niets.");
    const zaak = await findZaak(db, id);
    expect(zaak?.events.filter(({ type }) => type === "flagged")).toHaveLength(1);
  });
});

test("a promise that was explained and is flagged again is owed a new explanation, which breaks by itself", async () => {
  const { id } = await filed(monday, "klacht");
  await flag("2026-12-08", id);
  const [first] = await flagsOf(db, id);
  await changeZaak<never>(on("2026-12-09"), id, { kind: "staff", id: 1 }, async (_zaak, _assessment, tx) => {
    await settleFlag(tx, first?.id ?? 0, "explained", on("2026-12-09").now);
    return granted({ events: [{ type: "flag-explained", at: on("2026-12-09").now, ...handler }] });
  });
  expect(await flag("2026-12-10", id)).toMatchObject({ explainBefore: day("2026-12-24") });
  expect(await explanations("2026-12-10", id)).toEqual([
    { due: { on: day("2026-12-22") }, outcome: "kept", run: 1 },
    { due: { on: day("2026-12-24") }, outcome: "running", run: 2 },
  ]);
  await sweepPromises(on("2026-12-25", "00:01"));
  const zaak = await findZaak(db, id);
  const broken = zaak?.events.flatMap((event) =>
    event.type === "promise-broken" ? [`${event.norm} ${event.run}`] : [],
  );
  expect(broken).toContain("huis-uitleg 2");
});

test("only a run that exists can be flagged, and U+0000 is no fault", async () => {
  const { id } = await filed(monday, "klacht");
  const other = await flagPromise(monday, id, { ...handler, run: 2 }, "");
  expect(other).toEqual({ ok: false, refusal: { code: "unknown-promise" } });
  expect((await flagPromise(monday, id, handler, "Geen\u0000 antwoord")).ok).toBe(true);
});

test("nobody puts a person back into a zaak that was erased", async () => {
  const { id } = await filed(monday, "klacht");
  await eraseZaak(monday, id, { kind: "portal" });
  expect(await changeMailAddress(monday, id, "s.dewit@voorbeeld.nl")).toMatchObject({ ok: false });
  expect(await flagPromise(monday, id, handler, "Sanne de Wit")).toMatchObject({ ok: false });
});

test("an address is changed five times an hour at most: nobody's mailbox is filled with it", async () => {
  const { id } = await filed(monday, "klacht");
  for (let change = 1; change <= 5; change++)
    expect(await changeMailAddress(monday, id, `s${change}@voorbeeld.nl`)).toMatchObject({ ok: true });
  expect(await changeMailAddress(monday, id, "s6@voorbeeld.nl")).toEqual({ ok: false, refusal: { code: "too-often" } });
});
