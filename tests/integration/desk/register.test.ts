/** An employee registers what came in by letter, telephone or visit, through the forms that citizens use. */
import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dayAt, instant } from "#domain/instant.ts";
import { enabledKinds, kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import { firstRegistration } from "#services/desk/first-registration.ts";
import { answerRegistration } from "#services/desk/register-zaak.ts";
import type { RegistrationView } from "#services/desk/registration-view.ts";
import { viewRegistered } from "#services/desk/view-registered.ts";
import { ownField } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { callAnswers, klachtAnswers, meldingAnswers, orderAnswers } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const monday = testContext(db);
const { samir, aylin } = await insertStaff(db);
await db.execute(sql`INSERT INTO publication_stock (slug, copies) VALUES ('glad-zo-strooien-wij', 800)
  ON CONFLICT (slug) DO UPDATE SET copies = excluded.copies`);

/** Thursday 5 November 2026: ten weeks later is Thursday 14 January 2027. */
const LETTER = { "binnen-kanaal": "letter", "binnen-dag": "5-11-2026", "binnen-gepost": "3-11-2026" };
const CALL = { "binnen-kanaal": "phone", "binnen-dag": "23-11-2026" };
const byLetter: Answers = { ...klachtAnswers, email: "", antwoord: "brief" };

type Own = { action: string; token?: string; shown?: string; asked?: string };

function post(slug: string, answers: Answers, own: Own, context = monday): Promise<RegistrationView> {
  const form = new FormData();
  const named = {
    [ownField.action]: own.action,
    [ownField.token]: own.token ?? "",
    [ownField.shown]: own.shown ?? "",
    _gevraagd: own.asked ?? "",
  };
  for (const [name, value] of Object.entries({ ...named, ...answers })) form.append(name, value);
  return answerRegistration(context, samir, kindOf(slug) as Kind, form);
}

async function checked(slug: string, answers: Answers, context = monday) {
  const view = await post(slug, answers, { action: "verder", token: randomBytes(16).toString("base64url") }, context);
  if (view.page !== "check") throw new Error(`Not the check page: ${JSON.stringify(view)}`);
  return { view, own: { action: "versturen", token: view.token, shown: shownPromises(view.preview) } };
}

async function registered(slug: string, answers: Answers, context = monday) {
  const { own } = await checked(slug, answers, context);
  const view = await post(slug, answers, own, context);
  if (view.page !== "registered") throw new Error(`Not registered: ${JSON.stringify(view)}`);
  const found = await findByReference(db, view.reference);
  return { id: found?.id as number, reference: view.reference };
}

describe("a letter that came in earlier", () => {
  test("runs from the day it came in, before saving and after it", async () => {
    const { view } = await checked("klacht", { ...byLetter, ...LETTER });
    const answerBy = view.preview.promises.find(({ delivers }) => delivers)?.due;
    expect(answerBy).toEqual({ on: day("2027-01-14") });
    const { id } = await registered("klacht", { ...byLetter, ...LETTER });
    const zaak = await findZaak(db, id);
    expect(zaak && dayAt(zaak.receivedAt)).toBe(day("2026-11-05"));
    expect(zaak?.channel).toBe("letter");
    expect(zaak?.facts.postedOn).toBe(day("2026-11-03"));
    expect(zaak?.events[0]?.actor).toEqual({ kind: "staff", id: samir.id });
    const promises = zaak && assessZaak(monday, zaak).promises.filter(({ delivers }) => delivers);
    expect(promises?.map(({ due }) => due)).toContainEqual({ on: day("2027-01-14") });
  });

  test("leaves a letter of receipt to print, which is confirmed only when posted", async () => {
    const { id } = await registered("klacht", { ...byLetter, ...LETTER });
    const messages = await db.execute(
      sql`SELECT purpose, status FROM messages WHERE zaak_id = ${id} AND staff_id IS NULL`,
    );
    expect([...messages]).toContainEqual({ purpose: "received", status: "letter" });
    expect((await findZaak(db, id))?.events.map(({ type }) => type)).toEqual(["received"]);
  });

  test("may lack the mail address that the portal's form asks for: then a letter goes", async () => {
    const { id } = await registered("klacht", { ...klachtAnswers, email: "", ...LETTER });
    const [party] = await db.execute(sql`SELECT notify, email FROM parties WHERE zaak_id = ${id}`);
    expect(party).toMatchObject({ notify: "letter", email: null });
  });
});

describe("a telephone call", () => {
  test("counts from the moment that was told", async () => {
    const { id } = await registered("melding", { ...meldingAnswers, ...CALL, "binnen-tijd": "8.05" });
    expect((await findZaak(db, id))?.receivedAt).toBe(instant("2026-11-23T08:05:00+01:00"));
  });

  test("counts from now when no time was told", async () => {
    const { id } = await registered("melding", { ...meldingAnswers, ...CALL });
    expect((await findZaak(db, id))?.receivedAt).toBe(monday.now);
  });

  test("sent twice is registered once", async () => {
    const answers = { ...meldingAnswers, ...CALL };
    const { own } = await checked("melding", answers);
    const first = await post("melding", answers, own);
    expect(first.page).toBe("registered");
    expect(await post("melding", answers, own)).toEqual(first);
  });

  test("is not registered under days that have meanwhile changed", async () => {
    const answers = { ...byLetter, ...CALL, "binnen-dag": "23-11-2026" };
    const { own } = await checked("klacht", answers);
    expect(await post("klacht", answers, { ...own, shown: "gr-x:1=2026-01-01" })).toMatchObject({
      page: "check",
      remark: "days-changed",
    });
  });
});

describe("what is wrong", () => {
  test.each([
    [{ "binnen-dag": "24-11-2026" }, "binnen-dag", "Vul vandaag in, of een eerdere dag. Deze dag moet nog komen."],
    [{ "binnen-dag": "31-11-2026" }, "binnen-dag", "Vul een dag in die bestaat. Kijk de dag en de maand na."],
    [{ "binnen-dag": "5-11-2016" }, "binnen-dag", "Vul een dag van het afgelopen jaar in."],
    [{ "binnen-tijd": "23.59" }, "binnen-tijd", "Vul een eerdere tijd in. Dit tijdstip moet nog komen."],
    [{ "binnen-tijd": "straks" }, "binnen-tijd", "Vul een tijd in als 9.15."],
    [{ "binnen-kanaal": "duif" }, "binnen-kanaal", "Kies hoe het binnenkwam."],
    [
      { "binnen-kanaal": "letter", "binnen-gepost": "24-11-2026" },
      "binnen-gepost",
      "Vul de dag in waarop de brief binnenkwam, of een eerdere dag.",
    ],
  ])("%j is said at its question, and everything is kept", async (wrong, name, text) => {
    const answers = { ...byLetter, ...CALL, ...wrong };
    const view = await post("klacht", answers, { action: "versturen" });
    expect(view).toMatchObject({ page: "form", problems: [{ name, text }] });
    expect(view.page === "form" && { ...view.told, ...view.answers }).toMatchObject(answers);
  });

  test("is not held against questions that were not on the page yet", async () => {
    const asked = "binnen-kanaal binnen-dag binnen-tijd gevaar waar categorie weg hectometer plek email telefoon";
    const answers = { ...CALL, gevaar: "nee", waar: "weg", categorie: "W19", weg: "N355", hectometer: "21,3" };
    const view = await post("melding", { ...answers, omschrijving: "" }, { action: "verder", asked });
    expect(view).toMatchObject({ page: "form", problems: [], answers: expect.objectContaining({ categorie: "W19" }) });
    expect(view.page === "form" && view.added.length).toBeGreaterThan(0);
  });
});

describe("every kind", () => {
  test.each(enabledKinds(monday.organisation).map(({ slug }) => slug))(
    "%s can be registered at the desk",
    async (slug) => {
      const kind = kindOf(slug) as Kind;
      const view = await firstRegistration(monday, kind, new URLSearchParams({ "binnen-kanaal": "phone" }));
      expect(view).toMatchObject({
        page: "form",
        problems: [],
        told: { "binnen-kanaal": "phone", "binnen-dag": "23-11-2026" },
      });
      const empty = await post(slug, { ...CALL }, { action: "versturen" });
      expect(empty.page === "form" && empty.problems.length).toBeGreaterThan(0);
    },
  );

  test("an appointment to be called back is made with who is on the telephone now", async () => {
    const { id } = await registered("terugbellen", { ...callAnswers, ...CALL });
    const zaak = await findZaak(db, id);
    expect(zaak?.facts.appointmentStartsAt).toBeGreaterThan(monday.now);
  });

  test("an order is registered as well", async () => {
    const { id } = await registered("publicaties", { ...orderAnswers, email: "", ...CALL });
    expect((await findZaak(db, id))?.facts.order).toEqual([{ slug: "glad-zo-strooien-wij", copies: 2 }]);
  });
});

test("who registered it sees the number, also of a klacht about a person that they may not open; nobody else does", async () => {
  const { reference } = await registered("klacht", { ...byLetter, ...CALL });
  expect(await viewRegistered(monday, samir, reference)).toMatchObject({ mayOpen: false });
  expect(await viewRegistered(monday, aylin, reference)).toBeUndefined();
});

test("who telephones to be called back is offered half hours, and is registered with one", async () => {
  const view = await firstRegistration(monday, kindOf("terugbellen") as Kind, new URLSearchParams(CALL));
  expect(view).toMatchObject({ setting: { callSlots: expect.arrayContaining([expect.anything()]) } });
  const moment = "2026-11-24 10:00";
  const call = { ...CALL, moment, onderwerp: "De brug", naam: "Femke Proef", telefoon: "050 123 45 67" };
  const { id } = await registered("terugbellen", call);
  expect((await findZaak(db, id))?.facts).toBeDefined();
});

test("who asked last week to be called back is offered half hours from now on, and gets one", async () => {
  const lastWeek = { ...CALL, "binnen-dag": "16-11-2026", "binnen-tijd": "14.00" };
  const view = await firstRegistration(monday, kindOf("terugbellen") as Kind, new URLSearchParams(lastWeek));
  const slots = view.page === "form" ? (view.setting.callSlots ?? []) : [];
  expect(slots[0]?.startsAt).toBe(instant("2026-11-23T09:30:00+01:00"));
  expect(slots.every(({ startsAt }) => startsAt > monday.now)).toBe(true);

  const call = {
    ...lastWeek,
    moment: "2026-11-24 11:00",
    onderwerp: "De brug",
    naam: "Femke",
    telefoon: "050 1234567",
  };
  const passed = await post("terugbellen", { ...call, moment: "2026-11-17 11:00" }, { action: "versturen" });
  expect(passed).toMatchObject({
    page: "form",
    problems: [{ name: "moment", text: "Kies een ander moment. Dit moment is niet meer vrij." }],
  });
  const { id } = await registered("terugbellen", call);
  const zaak = await findZaak(db, id);
  expect(zaak?.receivedAt).toBe(instant("2026-11-16T14:00:00+01:00"));
  expect(zaak?.facts.appointmentStartsAt).toBe(instant("2026-11-24T11:00:00+01:00"));
});
