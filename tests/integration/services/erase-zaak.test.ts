/** No fact, job or log may hold a name, an address or free text; what does can be erased. Asserted with markers. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { granted } from "#domain/result.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { eraseZaak } from "#services/zaak/erase-zaak.ts";
import { openZaak, openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const MARKER = "kwikstaartje";
const { db } = await createTestDatabase();
const context = { ...testContext(db), client: `${MARKER}.voorbeeld.nl` };
const staff = { kind: "staff", id: 1 } as const;

/** Where in the database the marker stands: tables of ours and of graphile-worker, every column of every row. */
async function tablesWith(marker: string): Promise<readonly string[]> {
  const tables = await db.execute<{ name: string }>(sql`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.execute(sql.raw(`SELECT 1 FROM ${name} AS t WHERE t::text ILIKE '%${marker}%' LIMIT 1`));
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

const answers = {
  naam: `Sanne ${MARKER}`,
  email: `${MARKER}@voorbeeld.nl`,
  gebeurtenis: `Aan de balie zei iemand: ${MARKER}.`,
  wanneer: `op ${MARKER}`,
  "over-wie": MARKER,
  oplossing: MARKER,
  toevoeging: MARKER.slice(0, 10),
};

async function fullLife(): Promise<{ readonly id: number; readonly reference: string }> {
  const { id, reference, key } = await filed(context, "klacht", { answers });
  await openZaak(context, reference, `${key}${MARKER}`);
  const text = (role: "reason" | "message" | "answer" | "explanation" | "complaint" | "project") => ({
    role,
    body: `${role} ${MARKER}`,
  });
  await changeZaak(context, id, { kind: "citizen" }, () =>
    granted({
      events: [
        { type: "information-added", at: context.now, text: text("message") },
        {
          type: "flagged",
          at: context.now,
          norm: "wet-awb-9-11",
          run: 1,
          verdict: "not-yet",
          wish: "explanation",
          text: text("complaint"),
        },
      ],
      messages: [{ purpose: "information-added", to: { staffId: 1 }, dedupeKey: `added:${id}` }],
    }),
  );
  await changeZaak(context, id, staff, () =>
    granted({
      events: [
        { type: "verdaging", at: context.now, weeks: 4, hasReason: true, text: text("reason") },
        { type: "flag-explained", at: context.now, norm: "wet-awb-9-11", run: 1, text: text("explanation") },
      ],
      messages: [{ purpose: "delayed", to: "citizen", dedupeKey: `delayed:${id}` }],
    }),
  );
  await sweepPromises(testContext(db, "2026-12-08T00:01:00+01:00"));
  // As the job that sends mail leaves it behind.
  await db.execute(sql`UPDATE messages SET status = 'sent', recipient = ${answers.email}, subject = 'x',
    body_text = ${`Beste ${answers.naam}`}, body_html = ${`<p>${answers.naam}</p>`} WHERE zaak_id = ${id} AND purpose = 'received'`);
  return { id, reference };
}

describe("the marker of a citizen", () => {
  test("stands only where it can be erased, and nowhere once it was", async () => {
    const { id, reference } = await fullLife();
    expect(await tablesWith(MARKER)).toEqual(["public.messages", "public.parties", "public.texts"]);
    const [inFacts] = await db.execute(
      sql.raw(`SELECT count(*)::int AS n FROM messages WHERE facts::text ILIKE '%${MARKER}%'`),
    );
    expect(inFacts).toEqual({ n: 0 });

    await eraseZaak(testContext(db, "2026-12-09T10:00:00+01:00"), id, staff);
    expect(await tablesWith(MARKER)).toEqual([]);

    const file = await openZaakForStaff(context, reference);
    expect(file?.zaak.events.at(-1)?.type).toBe("anonymised");
    expect(file?.answers).toEqual([]);
    expect(file?.promises.length).toBeGreaterThan(0); // the facts stay
  });

  test("is in no fault that the database throws", async () => {
    const insert = db.execute(sql`INSERT INTO texts (zaak_id, role, body) VALUES (-1, 'answers', ${MARKER})`);
    const fault = (await insert.catch((thrown) => thrown)) as Error;
    expect(fault).toBeInstanceOf(Error);
    expect(`${fault.message} ${fault.stack} ${JSON.stringify(fault)} ${fault.cause}`).not.toContain(MARKER);
  });

  test("nobody is written to once erased", async () => {
    const { id } = await filed(context, "klacht");
    await eraseZaak(context, id, staff);
    await sweepPromises(testContext(db, "2027-06-01T10:00:00+02:00"));
    const rows = await db.execute(sql`SELECT status FROM messages WHERE zaak_id = ${id} AND staff_id IS NULL`);
    expect(rows.map(({ status }) => status)).toEqual(["cancelled"]);
  });
});
