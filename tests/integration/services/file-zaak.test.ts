import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Database } from "#db/client.ts";
import { setStock } from "#repositories/publication-stock.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed, filingRequest } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const SLUG = "glad-zo-strooien-wij";

const count = async (table: string, where = "true") => {
  const [row] = await db.execute<{ n: number }>(sql.raw(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`));
  return row?.n ?? -1;
};

describe("filing", () => {
  test("gives a reference and a key, and the key opens the zaak with what was entered", async () => {
    const { reference, key, again } = await filed(context, "klacht");
    expect(reference).toMatch(/^GR-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
    expect(again).toBe(false);
    const file = await openZaak(context, reference, key);
    expect(file?.subject).toBe("Hoe een medewerker met mij omging");
    expect(file?.answers.map(({ value }) => value)).toContain("Ik stond een uur te wachten en werd toen weggestuurd.");
    expect(file?.applicant).toMatchObject({ name: "Sanne de Wit", notify: "email" });
    expect(file?.zaak.events.map(({ type }) => type)).toEqual(["received", "receipt-confirmed"]);
    expect(file?.messages).toMatchObject([{ purpose: "received", status: "queued" }]);
    expect(file?.promises.length).toBeGreaterThan(0);
  });

  test("queues one job in the same transaction, with nothing but an id", async () => {
    const { id } = await filed(context, "klacht");
    const jobs = await db.execute<{ payload: unknown }>(
      sql`SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`deliver-messages:${id}`}`,
    );
    expect(jobs.map(({ payload }) => payload)).toEqual([{ zaakId: id }]);
  });

  test("with wrong answers says what is wrong, and keeps nothing", async () => {
    const before = await count("zaken");
    const result = await fileZaak(context, filingRequest("klacht", { answers: { naam: "", email: "geen adres" } }));
    expect(result).toMatchObject({ ok: false, refusal: { code: "invalid", problems: { naam: expect.any(String) } } });
    expect(await count("zaken")).toBe(before);
  });

  test("that fails half-way leaves nothing behind", async () => {
    const tables = ["zaken", "texts", "zaak_events", "parties", "promises", "zaak_states", "messages"];
    const counts = () => Promise.all(tables.map((table) => count(table)));
    const before = await counts();
    const failing = failingAt(db, "parties");
    await expect(fileZaak({ ...context, db: failing }, filingRequest("klacht"))).rejects.toThrow("pulled the plug");
    expect(await counts()).toEqual(before);
  });

  test("who asks for letters gets one, and anonymous without an address gets nothing", async () => {
    const letter = await filed(context, "klacht", { answers: { antwoord: "brief", email: "" } });
    const nobody = await filed(context, "melding", { answers: { email: "" } });
    expect(await count("messages", `zaak_id = ${letter.id} AND status = 'letter'`)).toBe(1);
    expect(await count("messages", `zaak_id = ${nobody.id}`)).toBe(0);
  });
});

describe("filing twice", () => {
  test("is one zaak with one message, also when the answer to the first got lost", async () => {
    const request = filingRequest("klacht");
    const first = await fileZaak(context, request);
    const second = await fileZaak(testContext(db, "2026-11-24T00:00:01+01:00"), request);
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(second.value).toEqual({ ...first.value, again: true });
    expect(
      await count(
        "messages",
        `dedupe_key = 'received:' || (SELECT id FROM zaken WHERE reference = '${first.value.reference}')`,
      ),
    ).toBe(1);
  });

  test("twenty at once are one zaak, one message and one job", async () => {
    const before = { zaken: await count("zaken"), messages: await count("messages") };
    const request = filingRequest("klacht");
    const results = await Promise.all(Array.from({ length: 20 }, () => fileZaak(context, request)));
    const references = results.map((result) => (result.ok ? result.value.reference : "refused"));
    expect(new Set(references).size).toBe(1);
    expect(results.filter((result) => result.ok && !result.value.again)).toHaveLength(1);
    expect(await count("zaken")).toBe(before.zaken + 1);
    expect(await count("messages")).toBe(before.messages + 1);
  });

  test("with other answers is not dropped but refused, so that the page can keep them", async () => {
    const token = randomUUID();
    await filed(context, "klacht", { token });
    const other = await fileZaak(
      context,
      filingRequest("klacht", { token, answers: { gebeurtenis: "Iets heel anders." } }),
    );
    expect(other).toEqual({ ok: false, refusal: { code: "other-answers" } });
  });

  test("with the same answers in another order or with spaces around them is the same", async () => {
    const token = randomUUID();
    const { answers } = filingRequest("klacht");
    const first = await fileZaak(context, { ...filingRequest("klacht"), token, answers });
    const reversed = Object.fromEntries(
      Object.entries(answers)
        .reverse()
        .map(([name, answer]) => [name, ` ${answer} `]),
    );
    const second = await fileZaak(context, { ...filingRequest("klacht"), token, answers: reversed });
    expect(first.ok && second.ok && second.value.reference === first.value.reference).toBe(true);
  });
});

describe("an order", () => {
  test("sets the copies aside", async () => {
    await setStock(db, { slug: SLUG, copies: 10 });
    await filed(context, "publicaties");
    expect(await count("publication_stock", `slug = '${SLUG}' AND copies = 8`)).toBe(1);
  });

  test("of more than there are is refused, also when two want the last ones at once", async () => {
    await setStock(db, { slug: SLUG, copies: 3 });
    const results = await Promise.all([1, 2, 3].map(() => fileZaak(context, filingRequest("publicaties"))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) {
      if (!result.ok) expect(["out-of-stock", "invalid"]).toContain(result.refusal.code);
    }
    expect(await count("publication_stock", `slug = '${SLUG}' AND copies = 1`)).toBe(1);
  });
});

/** The database, with a machine that stops at the first write to this table. */
function failingAt(real: Database, table: string): Database {
  const transaction: Database["transaction"] = (work) =>
    real.transaction(async (tx) => {
      await tx.execute(
        sql.raw(`
        CREATE FUNCTION pg_temp.pull_the_plug() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'pulled the plug'; END $$`),
      );
      await tx.execute(
        sql.raw(`
        CREATE TRIGGER plug AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION pg_temp.pull_the_plug()`),
      );
      return work(tx);
    });
  return new Proxy(real, { get: (target, name) => (name === "transaction" ? transaction : Reflect.get(target, name)) });
}
