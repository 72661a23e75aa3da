import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { type Instant, instant } from "#domain/instant.ts";
import type { Context } from "#services/context.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { demoMail, demoMailbox, demoTransport } from "#services/messages/demo-mailbox.ts";
import { letterFor, lettersToPrint, recordLetterPosted } from "#services/messages/letters.ts";
import { requestLoginCode } from "#services/sign-in/request-login-code.ts";
import { signIn } from "#services/sign-in/sign-in.ts";
import { mailMyZaken } from "#services/zaak/mail-my-zaken.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const context: Context = { ...testContext(db), client: "192.0.2.1" };

beforeEach(() => db.execute(sql`UPDATE messages SET status = 'cancelled' WHERE status = 'queued'`));

const deliver = (at = context.now) => deliverMessages({ ...context, now: at }, demoTransport);
const newest = async () => {
  const { mails } = await demoMailbox(context);
  const mail = mails[0] && (await demoMail(context, mails[0].id));
  if (!mail) throw new Error("the mailbox is empty");
  return mail;
};
const queued = async () => (await db.execute(sql`SELECT 1 FROM messages WHERE status = 'queued'`)).length;
const linkIn = (text: string, reference: string) =>
  new URL(new RegExp(`http://localhost:4321/zaak/${reference}\\S*`).exec(text)?.[0] ?? "");

describe("the mailbox of the demo", () => {
  test("shows a mail with a link that opens the zaak, while its row holds no key", async () => {
    const { reference, key } = await filed(context, "klacht");
    await deliver();
    const mail = await newest();
    expect(mail).toMatchObject({
      recipient: "s.dewit@voorbeeld.nl",
      subject: `Wij hebben uw klacht (${reference})`,
      sentAt: context.now,
    });
    expect(linkIn(mail.bodyText, reference).searchParams.get("sleutel")).toBe(key);
    expect(mail.bodyHtml).toContain(`sleutel=${key}`);
    const [row] = await db.execute<{ body_html: string }>(sql`SELECT body_html FROM messages WHERE id = ${mail.id}`);
    expect(row?.body_html).not.toContain(key);
  });

  test("goes back a page at a time, and has no mail that was not sent", async () => {
    await db.execute(sql`INSERT INTO messages (purpose, dedupe_key, message_id, facts, queued_at, not_before, status, recipient, subject, body_text, body_html)
      SELECT 'message', 'old-' || n, 'old-' || n, '{}', now(), now(), 'sent', 'x@voorbeeld.example', 'Oud', 'Oud', 'Oud' FROM generate_series(1, 60) n`);
    const first = await demoMailbox(context);
    expect(first.mails).toHaveLength(50);
    const second = await demoMailbox(context, first.before);
    expect(second.mails.length).toBeGreaterThan(9);
    expect(second.mails[0]?.id).toBeLessThan(first.mails.at(-1)?.id ?? 0);
    await filed(context, "klacht");
    const [waiting] = await db.execute<{ id: string }>(sql`SELECT id FROM messages WHERE status = 'queued'`);
    expect(await demoMail(context, Number(waiting?.id))).toBeUndefined();
    expect(await demoMail(context, Number.NaN)).toBeUndefined();
  });
});

describe("mail mij mijn zaken", () => {
  const ask = (email: string, minutes = 0) =>
    mailMyZaken({ ...context, now: (context.now + minutes * 60_000) as Instant }, email);

  test("mails a working link to every zaak of the address, whatever its capitals", async () => {
    const answers = { email: "veel@voorbeeld.nl" };
    const zaken = [await filed(context, "klacht", { answers }), await filed(context, "melding", { answers })];
    await deliver();
    expect(await ask(" Veel@Voorbeeld.nl ")).toEqual({ ok: true, value: undefined });
    await deliver();
    const { subject, recipient, bodyText } = await newest();
    expect(subject).toBe("De links naar uw zaken");
    expect(recipient).toBe("veel@voorbeeld.nl");
    expect(bodyText).toContain("Bij dit mailadres zijn 2 zaken bekend:");
    expect(bodyText).toContain("Uw klacht van 23 november 2026: Bekijk");
    for (const { reference } of zaken) {
      const key = linkIn(bodyText, reference).searchParams.get("sleutel") ?? "";
      expect(await openZaak(context, reference, key)).toBeDefined();
    }
  });

  test("answers an unknown address the same, and mails nobody", async () => {
    const started = performance.now();
    expect(await ask("niemand@voorbeeld.nl")).toEqual({ ok: true, value: undefined });
    expect(performance.now() - started).toBeGreaterThan(240);
    expect(await queued()).toBe(0);
    expect(await ask("geen adres")).toEqual({ ok: false, refusal: { code: "no-mail-address" } });
  });

  test("mails an address three times an hour at most, and says the same", async () => {
    await filed(context, "klacht", { answers: { email: "vaak@voorbeeld.nl" } });
    await deliver();
    for (const minute of [1, 2, 3, 4, 5]) expect((await ask("vaak@voorbeeld.nl", minute)).ok).toBe(true);
    expect(await queued()).toBe(3);
  });
});

describe("a code to sign in with", () => {
  test("is in the mail that leaves and lets its reader in, and stands nowhere in the database", async () => {
    const email = "samir@voorbeeld.example";
    await db.execute(
      sql`INSERT INTO staff (email, name, phone, hours, team, role) VALUES (${email}, 'Samir Haddou', '050', 'ma', 'Klachten', 'behandelaar')`,
    );
    const asked = await requestLoginCode(context, email, "192.0.2.7");
    await deliver();
    const { subject, bodyText, id } = await newest();
    const code = /Uw code is (\d{6})\./.exec(bodyText)?.[1] ?? "";
    expect(code).toMatch(/^\d{6}$/);
    expect(subject).not.toContain(code);
    const [row] = await db.execute<{ all: string }>(sql`SELECT messages::text AS all FROM messages WHERE id = ${id}`);
    expect(row?.all).not.toContain(code);
    expect(asked.ok && (await signIn(context, asked.value, code)).ok).toBe(true);
  });
});

describe("a letter", () => {
  test("is never mailed: the desk prints the same words, and writes down that it was posted", async () => {
    const { id, reference, key } = await filed(context, "klacht", { answers: { antwoord: "brief", email: "" } });
    await deliver();
    const waiting = (await lettersToPrint(context)).find((letter) => letter.reference === reference);
    if (!waiting) throw new Error("no letter waits");
    const letter = await letterFor(context, waiting.id);
    expect(letter).toMatchObject({
      reference,
      subject: `Wij hebben uw klacht (${reference})`,
      sender: ["Provincie Groningen", "Postbus 610", "9700 AP Groningen"],
    });
    expect(letter?.addressee[0]).toBe("Sanne de Wit");
    expect(letter?.addressee.join(" ")).toContain("9712 AB");
    // Monday 23 November + 10 weeks is Monday 1 February 2027.
    expect(letter?.bodyHtml).toContain("Uiterlijk maandag 1 februari 2027: antwoord op uw klacht.");
    expect(letter?.bodyHtml).toContain(`http://localhost:4321/zaak/${reference}?sleutel=${key}`);

    expect(await recordLetterPosted(context, waiting.id)).toBe(true);
    expect(await recordLetterPosted(context, waiting.id)).toBe(false);
    expect((await lettersToPrint(context)).map((each) => each.reference)).not.toContain(reference);
    const [row] = await db.execute<{ status: string; body_text: string }>(
      sql`SELECT status, body_text FROM messages WHERE zaak_id = ${id}`,
    );
    expect(row?.status).toBe("sent");
    expect(row?.body_text).not.toContain(key);
  });

  test("is not made of a mail to an employee, nor of a number that is none", async () => {
    expect(await letterFor(context, 999_999)).toBeUndefined();
    expect(await letterFor(context, Number.NaN)).toBeUndefined();
  });
});

test("a mail renders from the facts of the moment it leaves", async () => {
  const { id } = await filed(context, "klacht", { answers: { naam: "Oude Naam" } });
  await db.execute(sql`UPDATE parties SET name = 'Nieuwe Naam' WHERE zaak_id = ${id}`);
  await deliver(instant("2026-11-23T08:31:00+01:00"));
  expect((await newest()).bodyText).toContain("Beste Nieuwe Naam,");
});
