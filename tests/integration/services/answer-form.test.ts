/** The form from step to step and into the database, as a browser without JavaScript posts it. */
import { describe, expect, test } from "vitest";
import { askedSteps } from "#kinds/form-problems.ts";
import { kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import { allStock, setStock } from "#repositories/publication-stock.ts";
import { answerForm, type FormView } from "#services/filing/answer-form.ts";
import { firstFormView } from "#services/filing/first-form-view.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { ownField, readPostedForm } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { filledLetter } from "#services/zaak/filled-letter.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { klachtAnswers, meldingAnswers, orderAnswers } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const MORNING = "2026-11-23T08:30:00+01:00";
const SLUG = "glad-zo-strooien-wij";

type Post = { answers?: Answers; token?: string; step?: string; action: string; shown?: string };

async function post(
  slug: string,
  { answers = {}, token = "", step = "", action, shown = "" }: Post,
  at = MORNING,
): Promise<FormView> {
  const context = testContext(db, at);
  const kind = kindOf(slug) as Kind;
  const setting = await formSetting(context);
  const own = { [ownField.token]: token, [ownField.step]: step, [ownField.action]: action, [ownField.shown]: shown };
  return answerForm(context, kind, setting, readPostedForm(kind, setting, Object.entries({ ...own, ...answers })));
}

/** Fills in the last step, and is on the check page. */
async function checkPage(slug: string, answers: Answers, at = MORNING) {
  const kind = kindOf(slug) as Kind;
  const step = askedSteps(kind, answers, await formSetting(testContext(db, at))).at(-1)?.id ?? "";
  const view = await post(slug, { answers, step, action: "verder" }, at);
  if (view.page !== "check") throw new Error(`Not the check page but ${JSON.stringify(view)}`);
  return { ...view, shown: shownPromises(view.preview) };
}

const send = (
  slug: string,
  { answers, token, shown }: { answers: Answers; token: string; shown: string },
  at = MORNING,
) => post(slug, { answers, token, shown, action: "versturen" }, at);

describe("sending", () => {
  test("makes a zaak, and sending the same again shows that zaak", async () => {
    const check = await checkPage("klacht", klachtAnswers);
    const first = await send("klacht", check);
    const second = await send("klacht", check, "2026-12-24T08:30:00+01:00");
    expect(first).toMatchObject({ page: "filed", again: false });
    expect(second).toEqual({ ...first, again: true });
  });

  test("never without having shown the promised days", async () => {
    const view = await send("klacht", { answers: klachtAnswers, token: "", shown: "" });
    expect(view).toMatchObject({ page: "check", answers: klachtAnswers });
  });

  test("with something edited after sending comes back with everything kept, and then makes a second zaak", async () => {
    const check = await checkPage("klacht", klachtAnswers);
    const first = await send("klacht", check);
    const edited = { ...check.answers, gebeurtenis: "Ik stond anderhalf uur te wachten." };
    const back = await send("klacht", { ...check, answers: edited });
    expect(back).toMatchObject({ page: "check", remark: "sent-before", answers: edited });
    if (back.page !== "check") throw new Error("no check page");
    expect(back.token).not.toBe(check.token);
    const second = await send("klacht", { ...back, shown: shownPromises(back.preview) });
    expect(second.page).toBe("filed");
    expect(second).not.toEqual(first);
  });

  test("with something wrong leads to the step where it is wrong", async () => {
    const check = await checkPage("klacht", klachtAnswers);
    const view = await send("klacht", { ...check, answers: { ...check.answers, postcode: "97" } });
    expect(view).toMatchObject({ page: "step", step: { id: "uw-gegevens" }, problems: [{ name: "postcode" }] });
  });
});

describe("when time passes between the check page and sending", () => {
  test("midnight: the new days are shown first, and nothing is lost", async () => {
    const check = await checkPage("klacht", klachtAnswers, "2026-11-23T23:59:00+01:00");
    const after = "2026-11-24T00:01:00+01:00";
    const again = await send("klacht", check, after);
    expect(again).toMatchObject({ page: "check", remark: "days-changed", answers: check.answers, token: check.token });
    if (again.page !== "check") throw new Error("no check page");
    // 10 weeks from 24 November: Tuesday 2 February 2027
    expect(shownPromises(again.preview)).toContain("wet-awb-9-11:1=2027-02-02");
    const filed = await send("klacht", { ...again, shown: shownPromises(again.preview) }, after);
    expect(filed.page).toBe("filed");
  });

  test("ten minutes on a term of 24 hours: it is sent", async () => {
    const check = await checkPage("melding", meldingAnswers);
    expect((await send("melding", check, "2026-11-23T08:40:00+01:00")).page).toBe("filed");
  });

  test("an hour on a term of 24 hours: the new hour is shown first", async () => {
    const check = await checkPage("melding", meldingAnswers);
    const view = await send("melding", check, "2026-11-23T09:30:00+01:00");
    expect(view).toMatchObject({ page: "check", remark: "days-changed" });
  });

  test("where someone can get hurt now it is sent, however long it took", async () => {
    const check = await checkPage("melding", { ...meldingAnswers, gevaar: "ja", gebeld: "ja" });
    expect((await send("melding", check, "2026-11-24T09:30:00+01:00")).page).toBe("filed");
  });
});

describe("an order", () => {
  test("of the last copies, sent twice, is one order; another order is told they are gone", async () => {
    await setStock(db, { slug: SLUG, copies: 2 });
    const [first, other] = [await checkPage("publicaties", orderAnswers), await checkPage("publicaties", orderAnswers)];
    const filed = await send("publicaties", first);
    expect(await send("publicaties", first)).toEqual({ ...filed, again: true });
    expect(await send("publicaties", other)).toMatchObject({
      page: "step",
      step: { id: "bestelling" },
      problems: [
        { name: `aantal-${SLUG}`, text: "‘Glad? Zo strooien wij’ is op. Laat dit leeg. U kunt wel de pdf openen." },
      ],
      answers: orderAnswers,
    });
  });

  test("of more than ten asks for a telephone number, and sets nothing aside", async () => {
    await setStock(db, { slug: SLUG, copies: 50 });
    const many = { ...orderAnswers, [`aantal-${SLUG}`]: "30" };
    const view = await post("publicaties", { answers: many, step: "bezorgen", action: "verder" });
    expect(view).toMatchObject({ page: "step", problems: [{ name: "telefoon" }] });
    const check = await checkPage("publicaties", { ...many, telefoon: "06 - 12345678" });
    expect((await send("publicaties", check)).page).toBe("filed");
    expect((await allStock(db)).find(({ slug }) => slug === SLUG)?.copies).toBe(50);
  });

  test("of nothing says so once", async () => {
    await setStock(db, { slug: SLUG, copies: 50 });
    const view = await post("publicaties", { answers: {}, step: "bestelling", action: "verder" });
    expect(view).toMatchObject({
      page: "step",
      problems: [{ text: "Vul bij ten minste één titel in hoeveel u er wilt." }],
    });
  });
});

describe("between the steps", () => {
  test("going back and forth loses nothing, also what is wrong", async () => {
    const answers = { ...klachtAnswers, postcode: "97", telefoon: "nul zes" };
    const back = await post("klacht", { answers, step: "uw-gegevens", action: "terug" });
    expect(back).toMatchObject({ page: "step", step: { id: "uw-klacht" }, answers, problems: [] });
  });

  test("a change that makes other questions apply leads there, without blame", async () => {
    const answers = { ...meldingAnswers, waar: "water" };
    const context = testContext(db);
    const kind = kindOf("melding") as Kind;
    const setting = await formSetting(context);
    const posted = readPostedForm(
      kind,
      setting,
      Object.entries({ ...answers, _stap: "gevaar", _actie: "verder", _controle: "ja" }),
    );
    const view = await answerForm(context, kind, setting, posted);
    expect(view).toMatchObject({ page: "step", step: { id: "wat" }, problems: [], fromCheck: true, answers });
  });

  test("what cannot be stored or was never asked is left out; markup is just text", async () => {
    const gebeurtenis = "<script>alert(1)</script> \u0000en toen";
    const view = await checkPage("klacht", { ...klachtAnswers, gebeurtenis, isAdmin: "on" });
    expect(view.answers).toEqual({ ...klachtAnswers, gebeurtenis: "<script>alert(1)</script> en toen" });
    expect((await send("klacht", view)).page).toBe("filed");
  });

  test("a token that is not ours is replaced", async () => {
    const view = await post("klacht", { answers: klachtAnswers, token: "1", step: "uw-klacht", action: "verder" });
    expect(view).toMatchObject({ token: expect.stringMatching(/^[\w-]{22}$/) });
  });
});

test("a link from the catalogue puts one copy in the order", async () => {
  const context = testContext(db);
  const first = firstFormView(
    kindOf("publicaties") as Kind,
    await formSetting(context),
    new URLSearchParams({ titel: SLUG }),
  );
  expect(first.answers).toEqual({ [`aantal-${SLUG}`]: "1" });
});

describe("a form whose earlier answers are not right (changed by hand, or gone out of date)", () => {
  test("comes back to the first of them before its days are shown, with everything kept", async () => {
    const answers = { ...klachtAnswers, gebeurtenis: "" };
    expect(await post("klacht", { answers, step: "uw-gegevens", action: "verder" })).toMatchObject({
      page: "step",
      step: { id: "uw-klacht" },
      problems: [],
      answers,
    });
  });

  test("is a letter with that left open, never a day that is none", async () => {
    const form = new FormData();
    const typed = {
      soort: "aanvraag",
      "einde-bekend": "nee",
      ingediend: "1-7-2026",
      weken: "abc",
      onderwerp: "Een inrit",
    };
    for (const [name, value] of Object.entries(typed)) form.append(name, value);
    const request = new Request("http://localhost/dwangsom/brief", { method: "POST", body: form });
    const letter = await filledLetter(testContext(db, MORNING), kindOf("dwangsom") as Kind, request);
    expect(JSON.stringify(letter)).toContain("Een inrit");
    expect(JSON.stringify(letter)).not.toMatch(/NaN|undefined|abc/);
  });
});
