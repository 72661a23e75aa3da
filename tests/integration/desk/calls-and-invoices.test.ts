/** What an employee does with a call-back, a question of the press and an invoice. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { zaakStand } from "#services/zaak/zaak-stand.ts";
import { zaakWords } from "#services/zaak/zaak-words.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { samir } = await insertStaff(db);
const at = (time: string, on = "2026-11-23") => testContext(db, `${on}T${time}:00+01:00`);

beforeEach(async () => {
  await db.execute(sql`DELETE FROM call_slots`);
});

async function step(context: ReturnType<typeof at>, id: number, slug: string, answers: Record<string, string> = {}) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
}
async function done(context: ReturnType<typeof at>, id: number, slug: string, answers: Record<string, string> = {}) {
  const result = await step(context, id, slug, answers);
  if (!result.ok) throw new Error(`${slug} refused: ${JSON.stringify(result.refusal)}`);
}
/** Status, and how each promise that is about the thing itself stands. */
async function standing(context: ReturnType<typeof at>, reference: string) {
  const file = await openZaakForStaff(context, reference);
  const promises = file?.assessment.promises.filter(({ theme }) => ["contact", "press", "payment"].includes(theme));
  return [file?.status, ...(promises ?? []).map(({ outcome }) => outcome)];
}
/** The newest mail about it, as it was sent. */
async function newestMail(id: number): Promise<string> {
  await deliverMessages(at("23:00"), demoTransport);
  const [row] = await db.execute<{ mail: string }>(
    sql`SELECT subject || E'\\n' || body_text AS mail FROM messages WHERE zaak_id = ${id} AND status = 'sent' ORDER BY id DESC LIMIT 1`,
  );
  return row?.mail ?? "";
}

describe("a call-back, agreed for 10.00 to 10.30", () => {
  test("called in time is done, and kept", async () => {
    const { id, reference } = await filed(at("08:30"), "terugbellen");
    await done(at("10:40"), id, "gebeld", { tijd: "10.20", notitie: "De omleiding duurt tot 4 december." });
    expect(await standing(at("10:40"), reference)).toEqual(["closed", "kept"]);
  });

  test("not reached in time is kept as well; the citizen hears when we called, and a new time can be agreed", async () => {
    const { id, reference } = await filed(at("08:30"), "terugbellen");
    await done(at("10:15"), id, "niet-bereikt");
    expect(await standing(at("10:45"), reference)).toEqual(["waiting-for-you", "kept"]);
    expect(await newestMail(id)).toContain(
      "Wij belden u op maandag 23 november 2026, 10.15 uur, maar kregen u niet te pakken.",
    );
    await done(at("11:00"), id, "afspraak", { moment: "2026-11-23 14:00" });
    expect(await standing(at("11:00"), reference)).toEqual(["received", "kept", "running"]);
    expect(await newestMail(id)).toContain("Wij bellen u op maandag 23 november 2026 tussen 14.00 en 14.30 uur.");
  });

  test("a new time is not undone: the place of the one before may be someone else's by now", async () => {
    const { id } = await filed(at("08:30"), "terugbellen");
    await done(at("09:00"), id, "afspraak", { moment: "2026-11-23 14:00" });
    expect(await step(at("09:01"), id, "ongedaan-maken")).toMatchObject({ ok: false });
    await done(at("09:02"), id, "afspraak", { moment: "2026-11-23 15:00" });
  });

  test("words that are too long are refused in Dutch", async () => {
    const { id } = await filed(at("08:30"), "terugbellen");
    expect(await step(at("10:05"), id, "gebeld", { notitie: "x".repeat(20_001) })).toMatchObject({
      refusal: { problems: { notitie: "Gebruik ten hoogste 20.000 tekens." } },
    });
  });

  test("reached at the second attempt: done, and the page says that we called", async () => {
    const { id, reference } = await filed(at("08:30"), "terugbellen");
    await done(at("10:15"), id, "niet-bereikt");
    await done(at("11:10"), id, "gebeld");
    const file = await openZaakForStaff(at("11:10"), reference);
    if (!file) throw new Error("It is gone");
    expect(zaakStand(at("11:10"), file, zaakWords(at("11:10"), file))).toMatchObject({
      tone: "done",
      heading: "Wij hebben u gebeld.",
    });
  });

  test("missed: the page says so with an apology, by itself", async () => {
    const { reference } = await filed(at("08:30"), "terugbellen");
    const file = await openZaakForStaff(at("10:31"), reference);
    if (!file) throw new Error("It is gone");
    const stand = zaakStand(at("10:31"), file, zaakWords(at("10:31"), file));
    expect(stand).toMatchObject({
      tone: "late",
      heading: "Wij zijn te laat sinds maandag 23 november 2026, 10.30 uur. Dat is onze fout.",
    });
    expect(stand.lines.slice(0, 2)).toEqual([
      "Beloofd: vóór maandag 23 november 2026, 10.30 uur bellen wij u.",
      "Nu: volgens onze gegevens hebben wij u nog niet gebeld.",
    ]);
  });

  test("registered late, a call in time takes back what the portal declared", async () => {
    const { id, reference } = await filed(at("08:30"), "terugbellen");
    await sweepPromises(at("10:31"));
    expect(await standing(at("10:31"), reference)).toEqual(["late", "broken"]);
    await done(at("11:00"), id, "gebeld", { tijd: "10.10" });
    expect(await standing(at("11:00"), reference)).toEqual(["closed", "kept"]);
  });

  test("a time that is full or cannot be read is refused at the question", async () => {
    const { id } = await filed(at("08:30"), "terugbellen", { answers: { moment: "2026-11-23 15:00" } });
    expect(await step(at("09:00"), id, "afspraak", { moment: "2026-11-22 10:00" })).toMatchObject({
      ok: false,
      refusal: { problems: { moment: "Kies een ander moment. Dit moment is niet meer vrij." } },
    });
    expect(await step(at("09:00"), id, "gebeld", { tijd: "halfelf" })).toMatchObject({
      refusal: { problems: { tijd: "Vul een tijd in als 9.15." } },
    });
    expect(await step(at("09:00"), id, "niet-bereikt")).toMatchObject({
      refusal: { refusal: { code: "before-appointment" }, field: "tijd" },
    });
    expect(await step(at("09:00"), id, "antwoorden", { antwoord: "Dit is een antwoord." })).toMatchObject({
      ok: false,
    });
  });
});

describe("a question of the press at 8.05", () => {
  test("answered within the hour", async () => {
    const { id, reference } = await filed(at("08:05"), "pers");
    await done(at("08:50"), id, "antwoorden", { antwoord: "De weg was 34 minuten dicht." });
    expect(await standing(at("08:50"), reference)).toEqual(["answered", "within"]);
  });

  test("told in time when the answer comes: that time counts, and the journalist hears the hour", async () => {
    const { id, reference } = await filed(at("08:05"), "pers");
    await done(at("08:40"), id, "wanneer-wel", { dag: "23-11-2026", tijd: "11.00" });
    expect(await standing(at("10:00"), reference)).toEqual(["more-time", "running"]);
    expect(await newestMail(id)).toContain("uiterlijk maandag 23 november 2026, 11.00 uur");
  });

  test("told after the hour: later than usual, never broken", async () => {
    const { id, reference } = await filed(at("08:05"), "pers");
    await sweepPromises(at("09:06"));
    await done(at("09:30"), id, "wanneer-wel", { dag: "23-11-2026", tijd: "11.00" });
    expect((await standing(at("09:30"), reference)).at(-1)).toBe("later");
    const broken = await db.execute(sql`SELECT 1 FROM zaak_events WHERE zaak_id = ${id} AND type = 'promise-broken'`);
    expect([...broken]).toEqual([]);
  });

  test("a time that has passed cannot be named", async () => {
    const { id } = await filed(at("08:05"), "pers");
    expect(await step(at("08:40"), id, "wanneer-wel", { dag: "23-11-2026", tijd: "8.30" })).toMatchObject({
      refusal: { refusal: { code: "moment-passed" }, field: "tijd" },
    });
  });

  test("what was named stands: a sooner time cannot be named after it, nor one in another century", async () => {
    const { id } = await filed(at("08:05"), "pers");
    await done(at("08:40"), id, "wanneer-wel", { dag: "23-11-2026", tijd: "15.00" });
    const sooner = await step(at("08:50"), id, "wanneer-wel", { dag: "23-11-2026", tijd: "11.00" });
    expect(sooner).toMatchObject({
      refusal: { refusal: { code: "moment-not-later", at: at("15:00").now }, field: "dag" },
    });
    expect(await step(at("08:50"), id, "wanneer-wel", { dag: "23-11-2062", tijd: "11.00" })).toMatchObject({
      refusal: { refusal: { code: "day-too-far" }, field: "dag" },
    });
    await done(at("08:50"), id, "wanneer-wel", { dag: "24-11-2026", tijd: "9.00" });
  });

  test("three words are an answer", async () => {
    const { id, reference } = await filed(at("08:05"), "pers");
    await done(at("08:40"), id, "antwoorden", { antwoord: "Ja, drie uur." });
    expect((await standing(at("08:41"), reference)).at(-1)).toBe("within");
  });
});

describe("an invoice received on 12 October, asked about on 16 November", () => {
  const monday = () => at("09:40", "2026-11-16");

  test("is to be looked up, until the day of payment is found", async () => {
    const { id, reference } = await filed(monday(), "factuur");
    expect((await standing(at("09:00"), reference)).at(-1)).toBe("to-check");
    await done(at("09:00"), id, "betaald", { betaaldOp: "20-11-2026" });
    expect(await standing(at("09:00"), reference)).toEqual(["received", "late"]);
    expect(await newestMail(id)).toContain("betaald op vrijdag 20 november 2026");
  });

  test("paid in time is kept", async () => {
    const { id, reference } = await filed(monday(), "factuur");
    await done(at("09:00"), id, "betaald", { betaaldOp: "11-11-2026" });
    expect((await standing(at("09:00"), reference)).at(-1)).toBe("kept");
  });

  test("a day before the invoice came, or still to come, is refused", async () => {
    const { id } = await filed(monday(), "factuur");
    expect(await step(at("09:00"), id, "betaald", { betaaldOp: "11-10-2026" })).toMatchObject({
      refusal: { refusal: { code: "paid-before-invoice" }, field: "betaaldOp" },
    });
    expect(await step(at("09:00"), id, "betaald", { betaaldOp: "24-11-2026" })).toMatchObject({
      refusal: { refusal: { code: "day-in-future" } },
    });
  });

  test("that is not right: the promise to pay does not hold, and the sender reads why", async () => {
    const { id, reference } = await filed(monday(), "factuur");
    await done(at("09:00"), id, "geschil", { reden: "Het ordernummer ontbreekt op de factuur." });
    expect((await standing(at("09:00"), reference)).at(-1)).toBe("lapsed");
    expect(await newestMail(id)).toContain("Het ordernummer ontbreekt op de factuur.");
  });

  test("interest is granted with its amount, and stays to be answered", async () => {
    const { id, reference } = await filed(monday(), "factuur");
    expect(await step(at("09:00"), id, "rentenota", { bedrag: "46,29" })).toMatchObject({
      refusal: { refusal: { code: "no-payment-day" } }, // the interest still grows
    });
    await done(at("09:00"), id, "betaald", { betaaldOp: "23-11-2026" });
    await done(at("09:00"), id, "rentenota", { bedrag: "46,29" });
    await newestMail(id); // that it was paid too late is told as well
    const sent = await db.execute<{ body_text: string }>(sql`SELECT body_text FROM messages WHERE zaak_id = ${id}`);
    expect([...sent].map(({ body_text }) => body_text).join()).toContain("Wij betalen u € 46,29 aan rente en kosten.");
    expect((await standing(at("09:00"), reference))[0]).toBe("received");
  });
});
