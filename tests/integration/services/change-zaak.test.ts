import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { textsOf } from "#repositories/texts.ts";
import { findState } from "#repositories/zaak-states.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const staff = { kind: "staff", id: 1 } as const;

describe("a change", () => {
  test("appends its events with their words apart, and what follows from them", async () => {
    const { id } = await filed(context, "klacht");
    const changed = await changeZaak(context, id, staff, ({ events }) => {
      expect(events).toHaveLength(2);
      return granted({
        events: [{ type: "answered", at: context.now, text: { role: "answer", body: "U had gelijk." } }],
        messages: [{ purpose: "answered", to: "citizen", dedupeKey: `answered:${id}` }],
      });
    });
    if (!changed.ok) throw new Error("refused");
    const answered = changed.value.zaak.events.at(-1);
    expect(answered).toMatchObject({ type: "answered", seq: 3, actor: staff });
    expect((await textsOf(db, id)).find((text) => text.id === answered?.textId)?.body).toBe("U had gelijk.");
    expect(await findState(db, id)).toMatchObject({ status: "answered", lastSeq: 3, closedAt: context.now });
    const rows = await db.execute(sql`SELECT text_id FROM messages WHERE dedupe_key = ${`answered:${id}`}`);
    expect(rows).toHaveLength(1);
    expect(Number(rows[0]?.["text_id"])).toBe(answered?.textId);
  });

  test("that is refused leaves everything as it was", async () => {
    const { id } = await filed(context, "klacht");
    const before = await findState(db, id);
    const result = await changeZaak(context, id, staff, async (_zaak, _assessment, tx) => {
      await tx.execute(sql`UPDATE parties SET name = 'someone else' WHERE zaak_id = ${id}`);
      return refused({ code: "not-now" } as const);
    });
    expect(result).toEqual({ ok: false, refusal: { code: "not-now" } });
    expect(await findState(db, id)).toEqual(before);
    expect(await db.execute(sql`SELECT 1 FROM parties WHERE name = 'someone else'`)).toHaveLength(0);
  });

  test("that fails leaves everything as it was", async () => {
    const { id } = await filed(context, "klacht");
    const words = { promise: "not a code" };
    const change = changeZaak(context, id, staff, () =>
      granted({
        events: [{ type: "message-sent", at: context.now }],
        messages: [{ purpose: "message", to: "citizen", dedupeKey: `message:${id}`, facts: words }],
      }),
    );
    await expect(change).rejects.toThrow("words");
    expect((await findState(db, id))?.lastSeq).toBe(2);
  });

  test("ten at once take their turns: every event gets its own number", async () => {
    const { id } = await filed(context, "klacht");
    const note = () => granted({ events: [{ type: "information-added" as const, at: context.now }] });
    await Promise.all(Array.from({ length: 10 }, () => changeZaak(context, id, { kind: "citizen" }, note)));
    expect(await findState(db, id)).toMatchObject({ lastSeq: 12 });
  });

  test("tells the status in one word", async () => {
    const { id } = await filed(context, "klacht");
    const status = async () => (await findState(db, id))?.status;
    expect(await status()).toBe("received");
    await changeZaak(context, id, staff, () =>
      granted({ events: [{ type: "assigned", at: context.now, handlerId: "1" }] }),
    );
    expect(await status()).toBe("in-progress");
    await changeZaak(context, id, staff, () =>
      granted({ events: [{ type: "verdaging", at: context.now, weeks: 4, hasReason: true }] }),
    );
    expect(await status()).toBe("more-time");
    await changeZaak(context, id, { kind: "citizen" }, () =>
      granted({ events: [{ type: "withdrawn", at: context.now }] }),
    );
    expect(await findState(db, id)).toMatchObject({ status: "withdrawn", handlerId: 1 });
  });
});

describe("facts", () => {
  test("hold days as they are written", async () => {
    const { id } = await filed(context, "melding");
    await changeZaak(context, id, staff, () =>
      granted({ events: [{ type: "planned", at: context.now, until: day("2027-01-22") }] }),
    );
    const [row] = await db.execute(sql`SELECT facts FROM zaak_events WHERE zaak_id = ${id} AND type = 'planned'`);
    expect(row?.["facts"]).toEqual({ until: "2027-01-22" });
  });
});

test("that had to wait past midnight happens after it, so that sweep and change name the same day", async () => {
  // Received on Thursday 5 November 2026: who handles it must be told by Thursday 19 November.
  const { id } = await filed(testContext(db, "2026-11-05T10:00:00+01:00"), "klacht");
  const lastSecond = testContext(db, "2026-11-19T23:59:59.500+01:00");
  const midnight = instant("2026-11-20T00:00:00.200+01:00");
  const waited = { ...lastSecond, clock: async () => midnight };
  const confirmed = {
    type: "confirmed",
    hasHandlerName: true,
    hasHandlerContact: true,
    due: day("2027-01-14"),
  } as const;
  const changed = await changeZaak(waited, id, staff, (zaak, _, __, { now }) => {
    expect(zaak.events.some(({ type }) => type === "promise-broken")).toBe(true);
    return granted({ events: [{ ...confirmed, at: now }] });
  });
  const promises = changed.ok ? changed.value.assessment.promises : [];
  expect(promises.find(({ norm }) => norm === "gr-ontvangstbevestiging")).toMatchObject({
    outcome: "late",
    doneAt: midnight,
  });
});
