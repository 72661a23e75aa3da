import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Instant } from "#domain/instant.ts";
import { insertMessage } from "#repositories/messages.ts";
import type { Context } from "#services/context.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { recordLetterPosted, refusedMails } from "#services/messages/letters.ts";
import type { MailTransport } from "#services/messages/mail-transport.ts";
import { smtpTransport } from "#services/messages/smtp-transport.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";
import { type MailServer, startMailServer } from "../../support/mail-server.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const from = "Provincie Groningen <portaal@voorbeeld.example>";
let server: MailServer = await startMailServer();
const smtp: MailTransport = smtpTransport({ url: server.url, from });
afterAll(() => server.stop());

beforeEach(async () => {
  await db.execute(sql`UPDATE messages SET status = 'cancelled' WHERE status = 'queued'`);
  server.mails.length = 0;
  server.answers = () => 250;
  server.answersMail = () => 250;
});

const later = (seconds: number): Context => ({ ...context, now: (context.now + seconds * 1000) as Instant });

type Row = {
  id: number;
  status: string;
  message_id: string;
  recipient: string | null;
  body_text: string | null;
  body_html: string | null;
};
const messageOf = async (zaakId: number): Promise<Row> => {
  const [row] = await db.execute<Row>(sql`SELECT * FROM messages WHERE zaak_id = ${zaakId} AND purpose = 'received'`);
  if (!row) throw new Error("no message");
  return row;
};
const attemptsOf = async (zaakId: number): Promise<string[]> => {
  const rows = await db.execute<{ said: string }>(sql`
    SELECT concat_ws(' ', outcome, code) AS said FROM message_attempts AS attempt
    JOIN messages ON messages.id = attempt.message_id WHERE zaak_id = ${zaakId} ORDER BY at`);
  return rows.map(({ said }) => said);
};

describe("a mail", () => {
  test("leaves once, with its own Message-ID, marked as automatic, in text and HTML", async () => {
    const { id, reference } = await filed(context, "klacht");
    await deliverMessages(context, smtp);
    await deliverMessages(context, smtp);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    const row = await messageOf(id);
    expect(mail?.recipients).toEqual(["s.dewit@voorbeeld.nl"]);
    expect(mail?.from).toEqual({ name: "Provincie Groningen", address: "portaal@voorbeeld.example" });
    expect(mail?.subject).toBe(`Wij hebben uw klacht (${reference})`);
    expect(mail?.messageId).toBe(row.message_id);
    expect(mail?.date).toBe("2026-11-23T07:30:00.000Z"); // half past eight in Amsterdam
    expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    expect(mail?.text).toContain("Beste Sanne de Wit,");
    expect(mail?.html).toContain("<p>Beste Sanne de Wit,</p>");
    expect(row).toMatchObject({ status: "sent", recipient: "s.dewit@voorbeeld.nl" });
    expect(await attemptsOf(id)).toEqual(["sent"]);
  });

  test("holds a link that opens the zaak, and the database nowhere holds its key", async () => {
    const { id, reference, key } = await filed(context, "klacht");
    await deliverMessages(context, smtp);
    const link = new URL(/http:\/\/localhost:4321\/zaak\/\S+/.exec(server.mails[0]?.text ?? "")?.[0] ?? "");
    expect(link.pathname).toBe(`/zaak/${reference}`);
    expect(link.searchParams.get("sleutel")).toBe(key);
    expect(await openZaak(context, reference, link.searchParams.get("sleutel") ?? "")).toBeDefined();
    const row = await messageOf(id);
    expect(row.body_text).toContain(`sleutel=[[sleutel:${reference}]]`);
    const tables = await db.execute<{ name: string }>(
      sql`SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker')`,
    );
    for (const { name } of tables) {
      const found = await db.execute(sql`SELECT 1 FROM ${sql.raw(name)} AS one WHERE one::text LIKE ${`%${key}%`}`);
      expect(found, name).toHaveLength(0);
    }
  });

  test("waits until its moment", async () => {
    const { id } = await filed(context, "klacht");
    await db.execute(sql`UPDATE messages SET not_before = ${"2026-11-23T08:00:00Z"} WHERE zaak_id = ${id}`);
    await deliverMessages(context, smtp);
    expect(server.mails).toHaveLength(0);
    await deliverMessages(later(30 * 60), smtp);
    expect(server.mails).toHaveLength(1);
  });
});

describe("a mail server", () => {
  test("that is down loses nothing: the mail leaves when it is back, under the same Message-ID", async () => {
    const { id } = await filed(context, "klacht");
    const second = await filed(context, "klacht");
    const { message_id } = await messageOf(id);
    await server.stop();
    await deliverMessages(context, smtp);
    expect(await messageOf(id)).toMatchObject({ status: "queued" });
    expect(await attemptsOf(id)).toEqual([expect.stringMatching(/^later E/)]);
    expect(await attemptsOf(second.id)).toEqual([]); // one is enough to know

    server = await startMailServer(server.port);
    await deliverMessages(later(30), smtp);
    expect(server.mails.map(({ messageId }) => messageId)).toContain(message_id);
    expect(server.mails).toHaveLength(2);
    expect(await messageOf(id)).toMatchObject({ status: "sent" });
  });

  test("that refuses an address for good is written down for the desk to see, and not asked again", async () => {
    server.answers = () => 550;
    const { id, reference } = await filed(context, "klacht");
    await deliverMessages(context, smtp);
    await deliverMessages(later(86_400), smtp);
    expect(await messageOf(id)).toMatchObject({ status: "refused", recipient: "s.dewit@voorbeeld.nl" });
    expect(await attemptsOf(id)).toEqual(["refused 550"]);
    const refused = (await refusedMails(context)).find((each) => each.reference === reference);
    expect(refused).toMatchObject({ purpose: "received", toStaff: false });
    // What a mailbox refuses goes by post (art. 2:11 Awb).
    expect(await recordLetterPosted(context, refused?.id ?? 0)).toBe(true);
    expect(await attemptsOf(id)).toEqual(["refused 550", "sent letter"]);
  });

  test("that says later for one address is asked again later, and the others need not wait", async () => {
    server.answers = (address) => (address.startsWith("traag") ? 450 : 250);
    const slow = await filed(context, "klacht", { answers: { email: "traag@voorbeeld.nl" } });
    const quick = await filed(context, "klacht");
    await deliverMessages(context, smtp);
    expect(await messageOf(quick.id)).toMatchObject({ status: "sent" });
    expect(await attemptsOf(slow.id)).toEqual(["later 450"]);
    server.answers = () => 250;
    await deliverMessages(later(5), smtp); // too soon
    expect(await messageOf(slow.id)).toMatchObject({ status: "queued" });
    await deliverMessages(later(20), smtp);
    expect(await attemptsOf(slow.id)).toEqual(["later 450", "sent"]);
  });

  test.for([554, 451, "hangs-up"] as const)(
    "that answers %s to a whole mail is asked again, unless it said no",
    async (answer) => {
      server.answersMail = () => answer;
      const { id } = await filed(context, "klacht");
      const { message_id } = await messageOf(id);
      await deliverMessages(context, smtp);
      server.answersMail = () => 250;
      await deliverMessages(later(60 * 60), smtp);
      expect((await messageOf(id)).status).toBe(answer === 554 ? "refused" : "sent");
      expect(server.mails.map(({ messageId }) => messageId)).toEqual(answer === 554 ? [] : [message_id]);
    },
  );

  test("that says later for five days is given up, and the desk can see it", async () => {
    server.answers = () => 450;
    const { id } = await filed(context, "klacht");
    await deliverMessages(context, smtp);
    await deliverMessages(later(6 * 86_400), smtp);
    expect(await messageOf(id)).toMatchObject({ status: "refused" });
  });

  test("never gets two addresses where one was given", async () => {
    const mail = { subject: "S", text: "T", html: "<p>T</p>", messageId: "<1@voorbeeld.example>", date: context.now };
    const outcome = await smtp.send({ ...mail, to: "a@voorbeeld.example, b@voorbeeld.example" });
    expect(outcome.outcome).toBe("refused");
    expect(server.mails.flatMap(({ recipients }) => recipients)).toEqual([]);
  });
});

describe("senders", () => {
  test("that work at the same time send each mail once", async () => {
    const zaken = await Promise.all(Array.from({ length: 8 }, () => filed(context, "klacht")));
    await Promise.all([deliverMessages(context, smtp), deliverMessages(context, smtp), deliverMessages(context, smtp)]);
    expect(server.mails).toHaveLength(zaken.length);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(zaken.length);
  });

  test("that die after sending leave a mail that goes once more under the same Message-ID", async () => {
    const { id } = await filed(context, "klacht");
    const dying: MailTransport = {
      async send(mail) {
        await smtp.send(mail);
        throw new Error("power cut");
      },
    };
    await expect(deliverMessages(context, dying)).rejects.toThrow("could not be made or recorded");
    expect(await messageOf(id)).toMatchObject({ status: "queued" });
    await deliverMessages(later(60), smtp);
    const ids = server.mails.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await messageOf(id)).toMatchObject({ status: "sent" });
  });

  test("that meet one message they cannot make send the others, and say which without a word of its content", async () => {
    const broken = await filed(context, "klacht");
    const good = await filed(context, "klacht");
    const fields = {
      zaakId: broken.id,
      partyNo: 1,
      messageId: "<odd@voorbeeld.example>",
      facts: {},
      status: "queued" as const,
    };
    await insertMessage(db, {
      ...fields,
      purpose: "unheard-of",
      dedupeKey: "odd",
      queuedAt: context.now,
      notBefore: (context.now - 1000) as Instant,
    });
    await expect(deliverMessages(context, smtp)).rejects.toThrow(/^Messages could not be made or recorded: \d+$/);
    expect(await messageOf(good.id)).toMatchObject({ status: "sent" });
  });
});
