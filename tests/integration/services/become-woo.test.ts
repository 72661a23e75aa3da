/** A question for information that goes on as a Woo-verzoek, and questions that need no answer. Days by hand. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { becomeWoo, wooOf } from "#services/zaak/become-woo.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import { withdrawZaak } from "#services/zaak/withdraw-zaak.ts";
import { zaakStand } from "#services/zaak/zaak-stand.ts";
import { zaakWords } from "#services/zaak/zaak-words.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";
import { sentTo } from "../../support/sent-mail.ts";

const { db } = await createTestDatabase();
const monday = testContext(db);
const thursday: Context = { ...monday, now: instant("2026-11-26T10:00:00+01:00") };
const { samir } = await insertStaff(db);

async function step(context: Context, id: number, slug: string, answers: Record<string, string> = {}) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
}

const zaakOf = async (reference: string) => {
  const row = await findByReference(db, reference);
  const zaak = row && (await findZaak(db, row.id));
  if (!zaak) throw new Error(`No such zaak: ${reference}`);
  return zaak;
};

async function page(context: Context, reference: string, key: string) {
  const file = await openZaak(context, reference, key);
  if (!file) throw new Error("It did not open");
  return zaakStand(context, file, zaakWords(context, file));
}

describe("a question for information as a Woo-verzoek", () => {
  test("counts from its first day: asked on Monday 23 November, decided by Monday 21 December", async () => {
    const email = "nu-woo@voorbeeld.nl";
    const first = await filed(monday, "informatie", { answers: { email } });
    const became = await becomeWoo(thursday, first.id);
    if (!became.ok) throw new Error("refused");
    const woo = await zaakOf(became.value.reference);
    expect(woo).toMatchObject({ kind: "woo-verzoek", receivedAt: monday.now, aboutZaakId: first.id });
    const term = assessZaak(thursday, woo).promises.find(({ norm }) => norm === "wet-woo-4-4");
    expect(term).toMatchObject({ outcome: "running", due: { on: day("2026-12-21") } });
    // It was confirmed once, on Monday: nothing is late because of the change.
    const receipt = assessZaak(thursday, woo).promises.find(({ norm }) => norm === "gr-bericht-van-binnenkomst");
    expect(receipt).toMatchObject({ outcome: "kept", outcomeAt: monday.now });

    const closed = await zaakOf(first.reference);
    expect(closed.events.at(-1)).toMatchObject({ type: "closed", outcome: "became-woo" });
    expect(assessZaak(thursday, closed).promises.map(({ outcome }) => outcome)).toContain("lapsed");
    expect((await page(thursday, first.reference, first.key)).heading).toBe(
      "Uw vraag om informatie is nu een Woo-verzoek.",
    );

    await deliverMessages(thursday, demoTransport);
    const mails = await sentTo(db, email);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain(`Wij behandelen uw vraag om informatie (${first.reference}) als Woo-verzoek.`);
    expect(mails[1]?.text).toContain("maandag 21 december 2026");
    expect(mails[1]?.text).toContain("Hoeveel vrachtwagens rijden er per dag?");
    expect(await rebuildProjections(thursday)).toEqual([]);
  });

  test("asked twice, also at once, is one Woo-verzoek, opened with a key of its own", async () => {
    const first = await filed(monday, "informatie");
    const [one, other] = await Promise.all([becomeWoo(thursday, first.id), becomeWoo(thursday, first.id)]);
    if (!one.ok || !other.ok) throw new Error("refused");
    expect(one.value.reference).toBe(other.value.reference);
    const again = await wooOf(thursday, first.id);
    expect(again?.reference).toBe(one.value.reference);
    expect(await openZaak(thursday, one.value.reference, again?.key ?? "")).toBeDefined();
    const rows = await db.execute(sql`SELECT id FROM zaken WHERE about_zaak_id = ${first.id}`);
    expect(rows).toHaveLength(1);
  });

  test("is refused for what has ended, and for another kind; then nothing is filed", async () => {
    const first = await filed(monday, "informatie");
    await withdrawZaak(monday, first.id);
    expect(await becomeWoo(thursday, first.id)).toEqual({ ok: false, refusal: { code: "zaak-ended" } });
    const klacht = await filed(monday, "klacht");
    expect((await becomeWoo(thursday, klacht.id)).ok).toBe(false);
    expect(await wooOf(thursday, first.id)).toBeUndefined();
  });

  test("is asked no more than it was at the desk: without a mail address too", async () => {
    const samirs = { kind: "staff", id: samir.id } as const;
    const first = await filed(monday, "informatie", { channel: "phone", actor: samirs, answers: { email: "" } });
    const became = await becomeWoo(thursday, first.id);
    const woo = became.ok ? await zaakOf(became.value.reference) : undefined;
    expect(woo).toMatchObject({ kind: "woo-verzoek", channel: "phone" });
  });

  test("by the desk keeps the handler and the channel, goes by letter to who asked that, and cannot be undone", async () => {
    const first = await filed(monday, "informatie", {
      channel: "letter",
      answers: { antwoord: "brief", email: "", postcode: "9981 CD", huisnummer: "3" },
    });
    await step(monday, first.id, "toewijzen", { behandelaar: String(samir.id) });
    expect((await step(thursday, first.id, "als-woo-verzoek")).ok).toBe(true);
    const found = await wooOf(thursday, first.id);
    const woo = await zaakOf(found?.reference ?? "");
    expect(woo.channel).toBe("letter");
    expect(woo.events).toContainEqual(expect.objectContaining({ type: "assigned", handlerId: String(samir.id) }));
    const [letter] = await db.execute(sql`SELECT status FROM messages WHERE zaak_id = ${woo.id}`);
    expect(letter).toMatchObject({ status: "letter" });
    for (const slug of ["ongedaan-maken", "heropenen", "als-woo-verzoek"]) {
      expect((await step(thursday, first.id, slug)).ok).toBe(false);
    }
  });
});

describe("information", () => {
  test("is sent in words, keeps the week, and stands in the mail", async () => {
    const email = "cijfers@voorbeeld.nl";
    const { id } = await filed(monday, "informatie", { answers: { email } });
    const words = "In oktober waren het er gemiddeld 412 per dag.";
    expect((await step(thursday, id, "informatie-sturen", { informatie: words })).ok).toBe(true);
    const zaak = await findZaak(db, id);
    const promise = zaak && assessZaak(thursday, zaak).promises.find(({ norm }) => norm === "gr-informatie");
    expect(promise).toMatchObject({ outcome: "kept" });
    await deliverMessages({ ...thursday, now: instant("2026-11-26T11:00:00+01:00") }, demoTransport);
    const mail = (await sentTo(db, email)).at(-1);
    expect(mail?.subject).toContain("De informatie die u vroeg");
    expect(mail?.text).toContain(words);
    expect((await withdrawZaak(thursday, id)).ok).toBe(false);
  });

  test("that takes longer: told within the week, the day is the one that was named", async () => {
    const { id } = await filed(monday, "informatie");
    const notice = { totEnMet: "14-12-2026", reden: "De tellingen van november komen pas dan." };
    expect((await step(thursday, id, "uitstelbericht", notice)).ok).toBe(true);
    const zaak = await findZaak(db, id);
    const promise = zaak && assessZaak(thursday, zaak).promises.find(({ norm }) => norm === "gr-informatie");
    expect(promise).toMatchObject({ outcome: "running", due: { on: day("2026-12-14") } });
  });
});

describe("a compliment", () => {
  const compliment = { soort: "compliment", bericht: "Wat een vriendelijke brugwachter.", "antwoord-gewenst": "nee" };

  test("that needs no answer: only that it came in is promised, and page and mail say so", async () => {
    const email = "blij@voorbeeld.nl";
    const { id, reference, key } = await filed(monday, "vraag", { answers: { ...compliment, antwoord: "", email } });
    const zaak = await zaakOf(reference);
    expect(zaak.facts).toMatchObject({ category: "compliment", wantsAnswer: false });
    expect(assessZaak(monday, zaak).promises.map(({ norm }) => norm)).toEqual(["gr-bericht-van-binnenkomst"]);
    expect(await page(monday, reference, key)).toMatchObject({
      heading: "Wij hebben uw compliment ontvangen.",
      lines: [expect.stringContaining("Daarom beloven wij geen antwoord"), "Wij lezen het wel."],
    });
    await deliverMessages(monday, demoTransport);
    const [mail] = await sentTo(db, email);
    expect(mail?.subject).toBe(`Wij hebben uw compliment (${reference})`);
    expect(mail?.text).toContain("U krijgt geen antwoord.");
    expect(mail?.text).not.toContain("Wat kunt u van ons verwachten?");
    expect((await step(monday, id, "bevestigen")).ok).toBe(false);
    expect((await step(monday, id, "sluiten", { toelichting: "Wij gaven het door aan de brugwachter." })).ok).toBe(
      true,
    );
    expect((await page(monday, reference, key)).heading).toBe("Wij hebben uw compliment gelezen. Dank u wel.");
  });

  test("that wants one has every promise of a question", async () => {
    const wants = { ...compliment, "antwoord-gewenst": "ja" };
    const { reference } = await filed(monday, "vraag", { answers: wants });
    const { promises } = assessZaak(monday, await zaakOf(reference));
    // Monday 23 November and eight weeks: Monday 18 January.
    expect(promises.find(({ delivers }) => delivers)).toMatchObject({ due: { on: day("2027-01-18") } });
  });

  test("of who left no address is filed all the same, and nothing is sent", async () => {
    const { reference } = await filed(monday, "vraag", { answers: { ...compliment, antwoord: "", email: "" } });
    const { id } = await zaakOf(reference);
    expect(await db.execute(sql`SELECT id FROM messages WHERE zaak_id = ${id}`)).toHaveLength(0);
  });
});
