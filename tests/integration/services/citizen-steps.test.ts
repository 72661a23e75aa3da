/** What a citizen may still do on their zaak: add, correct, withdraw. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { granted } from "#domain/result.ts";
import { messagesOf } from "#repositories/messages.ts";
import { partiesOf } from "#repositories/parties.ts";
import { allStock, setStock } from "#repositories/publication-stock.ts";
import { findState } from "#repositories/zaak-states.ts";
import { findZaak } from "#repositories/zaken.ts";
import { addInformation } from "#services/zaak/add-information.ts";
import { changeMailAddress } from "#services/zaak/change-mail-address.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { withdrawZaak } from "#services/zaak/withdraw-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { samir } = await insertStaff(db);
const context = testContext(db);
const SLUG = "glad-zo-strooien-wij";
const staff = { kind: "staff", id: samir.id } as const;

describe("adding something", () => {
  test("stands in the timeline and reaches the handler", async () => {
    const { id } = await filed(context, "klacht");
    await changeZaak(context, id, staff, () =>
      granted({ events: [{ type: "assigned", at: context.now, handlerId: String(samir.id) }] }),
    );
    expect(await addInformation(context, id, "Het was loket 3.")).toEqual({ ok: true, value: { resumed: false } });
    expect((await findZaak(db, id))?.events.at(-1)).toMatchObject({
      type: "information-added",
      actor: { kind: "citizen" },
    });
    expect(await messagesOf(db, id)).toContainEqual(
      expect.objectContaining({ purpose: "information-added", toStaff: true }),
    );
  });

  test("that we asked for lets the time run again", async () => {
    const { id } = await filed(context, "klacht");
    await changeZaak(context, id, staff, () =>
      granted({ events: [{ type: "supplement-asked", at: context.now, until: day("2026-12-07") }] }),
    );
    expect(await addInformation(context, id, "Hierbij.")).toEqual({ ok: true, value: { resumed: true } });
  });

  test("sent twice is one line; said again later it is another", async () => {
    const { id } = await filed(context, "klacht");
    const added = async () =>
      (await findZaak(db, id))?.events.filter(({ type }) => type === "information-added").length;
    await addInformation(context, id, "Het was loket 3.");
    expect(await addInformation(context, id, "Het was loket 3. ")).toEqual({ ok: true, value: { resumed: false } });
    expect(await added()).toBe(1);
    await addInformation(testContext(db, "2026-11-24T08:30:00+01:00"), id, "Het was loket 3.");
    expect(await added()).toBe(2);
  });

  test("of nothing, or of too much, is refused and changes nothing", async () => {
    const { id } = await filed(context, "klacht");
    expect(await addInformation(context, id, "  \n ")).toEqual({ ok: false, refusal: { code: "empty" } });
    expect(await addInformation(context, id, "a".repeat(10_001))).toEqual({ ok: false, refusal: { code: "too-long" } });
    expect((await findState(db, id))?.lastSeq).toBe(2);
  });
});

describe("correcting the mail address", () => {
  test("sends the confirmation again, to the new one", async () => {
    const { id } = await filed(context, "klacht");
    expect(await changeMailAddress(context, id, " nieuw@voorbeeld.nl ")).toEqual({ ok: true, value: undefined });
    expect((await partiesOf(db, id))[0]?.email).toBe("nieuw@voorbeeld.nl");
    expect((await messagesOf(db, id)).filter(({ purpose }) => purpose === "received")).toHaveLength(2);
    const facts = await db.execute(sql`SELECT facts::text AS facts FROM zaak_events WHERE zaak_id = ${id}`);
    expect(JSON.stringify(facts)).not.toContain("nieuw@");
  });

  test("that is none is refused", async () => {
    const { id } = await filed(context, "klacht");
    expect(await changeMailAddress(context, id, "nieuw.voorbeeld.nl")).toEqual({
      ok: false,
      refusal: { code: "no-mail-address" },
    });
  });
});

describe("withdrawing", () => {
  test("ends the zaak and what was still promised", async () => {
    const { id } = await filed(context, "klacht");
    expect((await withdrawZaak(context, id)).ok).toBe(true);
    expect(await findState(db, id)).toMatchObject({ status: "withdrawn", closedAt: context.now });
    expect(await withdrawZaak(context, id)).toEqual({ ok: false, refusal: { code: "zaak-ended" } });
  });

  test("an order puts its copies back on the shelf", async () => {
    await setStock(db, { slug: SLUG, copies: 10 });
    const { id } = await filed(context, "publicaties");
    expect((await allStock(db)).find(({ slug }) => slug === SLUG)?.copies).toBe(8);
    await withdrawZaak(context, id);
    expect((await allStock(db)).find(({ slug }) => slug === SLUG)?.copies).toBe(10);
  });

  test("an order that was sent is refused, and the copies stay gone", async () => {
    await setStock(db, { slug: SLUG, copies: 10 });
    const { id } = await filed(context, "publicaties");
    await changeZaak(context, id, staff, () => granted({ events: [{ type: "sent", at: context.now }] }));
    expect((await withdrawZaak(context, id)).ok).toBe(false);
    expect((await allStock(db)).find(({ slug }) => slug === SLUG)?.copies).toBe(8);
  });
});
