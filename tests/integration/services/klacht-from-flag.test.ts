/**
 * A flag that becomes a klacht counts from the day of the flag (law/rules.md, 8). Flagged on Wednesday 18 November
 * 2026, sent on Monday 23 November: two weeks end on Wednesday 2 December, ten on Wednesday 27 January 2027.
 */
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dayAt, instant } from "#domain/instant.ts";
import { formOfZaak, kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import { findOutgoing } from "#repositories/outbox.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { answerForm } from "#services/filing/answer-form.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { ownField, readPostedForm } from "#services/filing/read-posted-form.ts";
import { formAction } from "#services/filing/turn-form-page.ts";
import { flagPromise } from "#services/flags/flag-promise.ts";
import { renderMessage } from "#services/messages/render-message.ts";
import { aboutZaak } from "#services/zaak/about-zaak.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { zaakDestination } from "#services/zaak/zaak-destination.ts";
import { zaakFileOf } from "#services/zaak/zaak-file.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
await insertStaff(db);
await db.execute(sql`INSERT INTO publication_stock (slug, copies) VALUES ('glad-zo-strooien-wij', 800)
  ON CONFLICT (slug) DO UPDATE SET copies = excluded.copies`);
const monday = testContext(db);
const at = (iso: string): Context => ({ ...monday, now: instant(iso) });
const ordered = at("2026-11-10T19:22:00+01:00");
const flagged = at("2026-11-18T08:41:00+01:00");
const COMPLAINT = "Gisteren was de laatste dag. Ik heb niets gekregen.";
const klacht = kindOf("klacht") as Kind;

async function fileOf(context: Context, id: number) {
  const file = await zaakFileOf(context, id, 1);
  if (!file) throw new Error("no zaak");
  return file;
}

/** An order of Tuesday 10 November, flagged on Wednesday 18 November. */
async function flaggedOrder() {
  const { id } = await filed(ordered, "publicaties");
  const said = await flagPromise(flagged, id, { norm: "gr-informatie", run: 1 }, COMPLAINT);
  expect(said.ok && said.value.wish).toBe("explanation");
  return id;
}

/** The form about this zaak as it first opens, with what only the citizen knows. */
async function formAbout(id: number, context = monday) {
  const about = aboutZaak(context, await fileOf(context, id));
  const setting = await formSetting(context, about);
  const answers: Answers = {
    ...klacht.prefill?.(about, setting),
    naam: "Joris Wind",
    antwoord: "email",
    gesprek: "nee",
  };
  return { about, setting, answers };
}

async function sent(id: number) {
  const { about, answers } = await formAbout(id);
  const filedAs = await fileZaak(monday, { kind: "klacht", answers, token: randomUUID(), channel: "web", about });
  if (!filedAs.ok) throw new Error(JSON.stringify(filedAs.refusal));
  const found = await findByReference(db, filedAs.value.reference);
  return { ...filedAs.value, id: found?.id as number };
}

describe("a klacht from a flag", () => {
  test("opens with the promise, and what was said of it", async () => {
    const { answers } = await formAbout(await flaggedOrder());
    expect(answers).toMatchObject({ belofte: "gr-informatie.1", onderwerp: "wachttijd", postcode: "9712 AB" });
    expect(answers.gebeurtenis).toContain(COMPLAINT);
    expect(answers.gebeurtenis).toContain("U krijgt informatie binnen 1 week");
  });

  test("names the same days before sending, on its page and in the mail", async () => {
    const { setting, answers } = await formAbout(await flaggedOrder());
    const own = { [ownField.action]: formAction.send, [ownField.token]: "" };
    const view = await answerForm(
      monday,
      klacht,
      setting,
      readPostedForm(klacht, setting, Object.entries({ ...own, ...answers })),
    );
    const preview = view.page === "check" ? view.preview.promises : [];
    expect(preview.find(({ norm }) => norm === "gr-ontvangstbevestiging")?.due).toEqual({ on: day("2026-12-02") });
    expect(preview.find(({ delivers }) => delivers)?.due).toEqual({ on: day("2027-01-27") });
    expect(klacht.beforeSending?.(answers, setting)).toEqual([
      "Uw klacht telt vanaf woensdag 18 november 2026: de dag waarop u zei dat de belofte niet was nagekomen.",
    ]);

    const { id } = await sent(await flaggedOrder());
    const zaak = await findZaak(db, id);
    expect(zaak && dayAt(zaak.receivedAt)).toBe(day("2026-11-18"));
    const promises = zaak ? assessZaak(monday, zaak).promises : [];
    expect(promises.find(({ delivers }) => delivers)?.due).toEqual({ on: day("2027-01-27") });
    expect(promises.find(({ norm }) => norm === "gr-bericht-van-binnenkomst")?.outcome).toBe("kept");
    const [message] = await db.execute<{ id: number }>(
      sql`SELECT id FROM messages WHERE zaak_id = ${id} AND purpose = 'received'`,
    );
    const outgoing = await findOutgoing(db, Number(message?.id));
    const mail = outgoing && (await renderMessage(monday, outgoing));
    expect(mail?.mail.text).toContain("woensdag 27 januari 2027");
    expect(mail?.mail.text).toContain("woensdag 2 december 2026");
  });

  test("takes the place of the explanation, which is owed until it is sent", async () => {
    const order = await flaggedOrder();
    expect((await fileOf(monday, order)).flags[0]?.explainBefore).toBe(day("2026-12-02"));
    await sent(order);
    const { flags, assessment, zaak } = await fileOf(monday, order);
    expect(flags[0]).toMatchObject({ wish: "klacht", explainBefore: undefined });
    expect(assessment.promises.some(({ source }) => source === "house")).toBe(false);
    expect(zaak.events.findLast(({ type }) => type === "flagged")).toMatchObject({ wish: "klacht" });
  });

  test("counts from today where it is about something else", async () => {
    const { about, answers } = await formAbout(await flaggedOrder());
    const filedAs = await fileZaak(monday, {
      kind: "klacht",
      answers: { ...answers, belofte: "anders" },
      token: randomUUID(),
      channel: "web",
      about,
    });
    const found = filedAs.ok ? await findByReference(db, filedAs.value.reference) : undefined;
    expect((await findZaak(db, found?.id as number))?.receivedAt).toBe(monday.now);
  });
});

test("what was said of a promise as such becomes a klacht too, and is then closed", async () => {
  const answers = { belofte: "gr-telefoon-30s", wat: "Ik wachtte tien minuten.", antwoord: "geen" };
  const signaal = await fileZaak(flagged, { kind: "signaal", answers, token: randomUUID(), channel: "web" });
  const found = signaal.ok ? await findByReference(db, signaal.value.reference) : undefined;
  const id = found?.id as number;
  const form = await formAbout(id);
  expect(form.answers.gebeurtenis).toContain("Ik wachtte tien minuten.");
  const complete = { ...form.answers, postcode: "9712 AB", huisnummer: "3", email: "j.wind@voorbeeld.example" };
  const filedAs = await fileZaak(monday, {
    kind: "klacht",
    answers: complete,
    token: randomUUID(),
    channel: "web",
    about: form.about,
  });
  expect(filedAs.ok).toBe(true);
  const zaak = await findZaak(db, id);
  expect(zaak && formOfZaak(zaak)?.slug).toBe("signaal");
  expect(zaak?.events.at(-1)?.type).toBe("closed");
});

test("a link in a mail leads to a form about that zaak, and nowhere else", () => {
  const to = (query: string) => zaakDestination("GR-7K4P-29", new URLSearchParams(query));
  expect(to("over=klacht&belofte=gr-informatie.1")).toBe("/zaak/GR-7K4P-29/over/klacht?belofte=gr-informatie.1");
  expect(to("naar=belofte&belofte=gr-informatie.1")).toBe("/zaak/GR-7K4P-29/belofte?belofte=gr-informatie.1");
  expect(to("naar=toevoegen")).toBe("/zaak/GR-7K4P-29/toevoegen");
  expect(to("naar=../../medewerker")).toBe("/zaak/GR-7K4P-29");
  expect(to("over=//evil.example")).toBe("/zaak/GR-7K4P-29");
  expect(to("over=klacht&belofte=%0d%0aSet-Cookie")).toBe("/zaak/GR-7K4P-29/over/klacht");
});
