/** What a citizen is told when they say that a promise was not kept (product/copy.md, 8). Days by hand. */
import { describe, expect, test } from "vitest";
import { day, isoOfDay } from "#domain/day.ts";
import { messagesOf } from "#repositories/messages.ts";
import { findState } from "#repositories/zaak-states.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { chooseWish, flagPromise } from "#services/flags/flag-promise.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { leader } = await insertStaff(db);
const acknowledgement = { norm: "gr-ontvangstbevestiging", run: 1 };
const on = (at: string) => testContext(db, at);

/** A klacht of Thursday 5 November 2026: two weeks end on Thursday 19 November, ten on Thursday 14 January. */
const klacht = () => filed(on("2026-11-05T10:00:00+01:00"), "klacht");

describe("a flag on a promise of one's zaak", () => {
  test("that was not kept gives the citizen right, and owes an explanation two weeks later", async () => {
    const { id } = await klacht();
    const now = on("2026-11-23T08:30:00+01:00");
    const flagged = await flagPromise(now, id, acknowledgement, "Ik heb nog niets gehoord.");
    expect(flagged).toMatchObject({
      ok: true,
      value: { verdict: { code: "late-open", daysLate: 4, lawToo: false }, wish: "explanation" },
    });
    if (flagged.ok) expect(isoOfDay(flagged.value.explainBefore ?? day("1970-01-01"))).toBe("2026-12-07");
    const alerts = (await messagesOf(db, id)).filter(({ facts }) => facts["about"] === "flag");
    expect(alerts).toMatchObject([{ purpose: "team-alert", toStaff: true }]);
    expect(leader.role).toBe("teamleider");
  });

  test("whose day has not come says until when there is time, and owes nothing", async () => {
    const { id } = await klacht();
    const flagged = await flagPromise(on("2026-11-19T23:59:00+01:00"), id, acknowledgement, "");
    expect(flagged).toMatchObject({
      ok: true,
      value: { verdict: { code: "not-yet", due: { on: day("2026-11-19") } }, wish: "nothing" },
    });
  });

  test("is recorded once: the second time it says so", async () => {
    const { id } = await klacht();
    await flagPromise(on("2026-11-23T08:30:00+01:00"), id, acknowledgement, "");
    const again = await flagPromise(on("2026-11-24T08:30:00+01:00"), id, acknowledgement, "");
    expect(again).toMatchObject({
      ok: true,
      value: { verdict: { code: "already-flagged", flaggedOn: day("2026-11-23"), explainBefore: day("2026-12-07") } },
    });
    const zaak = await findZaak(db, id);
    expect(zaak?.events.filter(({ type }) => type === "flagged")).toHaveLength(1);
  });

  test("on which the citizen insists owes an explanation too", async () => {
    const { id } = await klacht();
    const now = on("2026-11-10T12:00:00+01:00");
    await flagPromise(now, id, acknowledgement, "");
    const insisted = await chooseWish(now, id, acknowledgement, "insist");
    expect(insisted).toMatchObject({ ok: true, value: { explainBefore: day("2026-11-24") } });
  });

  test("with which the citizen is content owes nothing more", async () => {
    const { id } = await klacht();
    const now = on("2026-11-23T08:30:00+01:00");
    await flagPromise(now, id, acknowledgement, "");
    expect(await chooseWish(now, id, acknowledgement, "nothing")).toEqual({ ok: true, value: {} });
    const zaak = await findZaak(db, id);
    expect(zaak && assessZaak(now, zaak).promises.some(({ norm }) => norm === "huis-uitleg")).toBe(false);
  });

  test("breaks by itself when nobody explains it", async () => {
    const { id } = await klacht();
    await flagPromise(on("2026-11-23T08:30:00+01:00"), id, acknowledgement, "");
    await sweepPromises(on("2026-12-08T00:00:30+01:00"));
    const zaak = await findZaak(db, id);
    expect(zaak?.events).toContainEqual(expect.objectContaining({ type: "promise-broken", norm: "huis-uitleg" }));
  });

  test("on a promise that is none of ours is refused", async () => {
    const { id } = await klacht();
    const flagged = await flagPromise(on("2026-11-23T08:30:00+01:00"), id, { norm: "gr-verzonnen", run: 1 }, "");
    expect(flagged).toEqual({ ok: false, refusal: { code: "unknown-promise" } });
  });
});

describe("a flag on a promise as such", () => {
  test("is filed as a zaak of its own, with the day of its explanation", async () => {
    const context = on("2026-11-23T08:30:00+01:00");
    const answers = {
      belofte: "gr-telefoon-30s",
      wat: "Tien minuten gewacht.",
      antwoord: "email",
      email: "j@voorbeeld.nl",
    };
    const filing = await fileZaak(context, {
      kind: "signaal",
      answers,
      token: "signaal-1-token-abcdef",
      channel: "web",
    });
    if (!filing.ok) throw new Error(filing.refusal.code);
    const filedZaak = await findByReference(db, filing.value.reference);
    const zaak = await findZaak(db, filedZaak?.id ?? 0);
    if (!zaak) throw new Error("not found");
    const explanation = assessZaak(context, zaak).promises.find(({ norm }) => norm === "huis-uitleg");
    expect(explanation).toMatchObject({ due: { on: day("2026-12-07") }, delivers: true, outcome: "running" });
    expect((await findState(db, zaak.id))?.status).toBe("received");
  });

  test("asks for an address only of who wants an answer", async () => {
    const context = on("2026-11-23T08:30:00+01:00");
    const send = (answers: Record<string, string>, token: string) =>
      fileZaak(context, { kind: "signaal", answers: { belofte: "gr-parkeren", ...answers }, token, channel: "web" });
    expect((await send({ antwoord: "geen" }, "signaal-2-token-abcdef")).ok).toBe(true);
    const byMail = await send({ antwoord: "email" }, "signaal-3-token-abcdef");
    expect(byMail.ok ? [] : byMail.refusal.code === "invalid" && Object.keys(byMail.refusal.problems)).toEqual([
      "email",
    ]);
  });
});
