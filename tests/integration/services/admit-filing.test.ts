/** Machines and floods meet a page that keeps everything; a person never meets it. */
import { describe, expect, test } from "vitest";
import { type Instant, instant } from "#domain/instant.ts";
import { askedSteps } from "#kinds/form-problems.ts";
import { kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import type { Context } from "#services/context.ts";
import { answerForm, type FormView } from "#services/filing/answer-form.ts";
import { fileSignaal } from "#services/filing/file-signaal.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { formHeaders, formStatus } from "#services/filing/form-status.ts";
import { newFormToken } from "#services/filing/form-token.ts";
import { ownField, readPostedForm } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { mailMyZaken } from "#services/zaak/mail-my-zaken.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { klachtAnswers, meldingAnswers } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const MONDAY = "2026-11-23T08:30:00+01:00";
const dangerAnswers: Answers = { ...meldingAnswers, gevaar: "ja", gebeld: "ja" };

async function post(context: Context, slug: string, fields: Answers): Promise<FormView> {
  const kind = kindOf(slug) as Kind;
  const setting = await formSetting(context);
  return answerForm(context, kind, setting, readPostedForm(kind, setting, Object.entries(fields)));
}

type Wish = { token?: string; own?: Answers };

async function send(context: Context, slug: string, answers: Answers, { token = newFormToken(), own = {} }: Wish = {}) {
  const step = askedSteps(kindOf(slug) as Kind, answers, await formSetting(context)).at(-1)?.id ?? "";
  const form = { ...answers, [ownField.token]: token };
  const check = await post(context, slug, { ...form, [ownField.step]: step, [ownField.action]: "verder" });
  if (check.page !== "check") throw new Error(`Not the check page: ${JSON.stringify(check)}`);
  const shown = shownPromises(check.preview);
  return post(context, slug, { ...form, [ownField.shown]: shown, [ownField.action]: "versturen", ...own });
}

const later = (context: Context, ms: number): Context => ({ ...context, now: (context.now + ms) as Instant });

describe("who fills in what nobody sees", () => {
  test("gets the page once more with everything on it, and is let through after reading it", async () => {
    const context = testContext(db, MONDAY);
    const token = newFormToken();
    const held = await send(context, "klacht", klachtAnswers, {
      token,
      own: { [ownField.trap]: "https://koop.example" },
    });
    expect(held).toMatchObject({ page: "check", remark: "press-again", answers: klachtAnswers, token });
    expect(formStatus(held)).toBe(200);
    if (held.page !== "check" || held.remark !== "press-again") throw new Error("Not held back");
    // Their browser fills it in again, each time: it does not matter.
    const own = { [ownField.trap]: "https://koop.example", [ownField.shownAt]: held.shownAt };
    expect(await send(later(context, 1999), "klacht", klachtAnswers, { token, own })).toMatchObject({
      remark: "press-again",
    });
    expect((await send(later(context, 2000), "klacht", klachtAnswers, { token, own })).page).toBe("filed");
  });

  test("cannot say of itself that it read the page, nor with the seal of another form", async () => {
    const context = testContext(db, MONDAY);
    const held = await send(context, "klacht", klachtAnswers, { own: { [ownField.trap]: "x" } });
    if (held.page !== "check" || held.remark !== "press-again") throw new Error("Not held back");
    const forged = held.shownAt.replace(/^[^.]*/, (instant("2026-11-01T00:00:00+01:00") as number).toString(36));
    for (const shownAt of [held.shownAt, forged, "x", ""]) {
      const own = { [ownField.trap]: "x", [ownField.shownAt]: shownAt };
      const view = await send(later(context, 60_000), "klacht", klachtAnswers, { own });
      expect(view).toMatchObject({ page: "check", remark: "press-again" });
    }
  });

  test("who does not is filed at once, however fast", async () => {
    expect((await send(testContext(db, MONDAY), "klacht", klachtAnswers)).page).toBe("filed");
  });

  test("holds for what is said of a promise as such too", async () => {
    const context = testContext(db, MONDAY);
    const token = newFormToken();
    const answers = { belofte: "gr-telefoon-30s", wat: "Ik wachtte lang.", antwoord: "geen" };
    const held = await fileSignaal(context, { answers, token, trap: "x", shownAt: "" });
    if (held.ok || held.refusal.code !== "held-back" || held.refusal.remark !== "press-again") throw new Error("Filed");
    const { shownAt } = held.refusal;
    expect((await fileSignaal(later(context, 2000), { answers, token, trap: "x", shownAt })).ok).toBe(true);
  });
});

describe("too much from one address", () => {
  const limits = { filingsPerHour: 3, mailsPerHour: 2 };
  const at = (client: string): Context => ({ ...testContext(db, MONDAY), client, limits });

  test("keeps everything typed, says when to try again, and takes it then", async () => {
    const context = at("192.0.2.7");
    for (let time = 0; time < 3; time++) expect((await send(context, "klacht", klachtAnswers)).page).toBe("filed");
    const token = newFormToken();
    const over = await send(context, "klacht", klachtAnswers, { token });
    expect(over).toMatchObject({ page: "check", remark: "too-often", answers: klachtAnswers, token });
    expect(formStatus(over)).toBe(429);
    expect(formHeaders(over, context.now)["retry-after"]).toBe("1800"); // from half past eight until nine
    expect((await send(later(context, 1_800_000), "klacht", klachtAnswers, { token })).page).toBe("filed");
    expect((await send(at("192.0.2.8"), "klacht", klachtAnswers)).page).toBe("filed");
  });

  test("leaves room for a report of danger, which has a count of its own", async () => {
    const context = at("192.0.2.9");
    for (let time = 0; time < 4; time++) await send(context, "klacht", klachtAnswers);
    expect(formStatus(await send(context, "klacht", klachtAnswers))).toBe(429);
    expect((await send(context, "melding", dangerAnswers)).page).toBe("filed");
  });

  test("what was sent before is that zaak, also beyond the limit", async () => {
    const context = at("192.0.2.10");
    const token = newFormToken();
    await send(context, "klacht", klachtAnswers, { token });
    for (let time = 0; time < 4; time++) await send(context, "klacht", klachtAnswers);
    expect(await send(context, "klacht", klachtAnswers, { token })).toMatchObject({ page: "filed", again: true });
  });

  test("counts a network of IPv6 as one address", async () => {
    for (const host of ["1", "2", "ffff:1", "a:b:c:d"])
      await send(at(`2001:db8:0:7:${host.includes(":") ? host : `:${host}`}`), "klacht", klachtAnswers);
    expect(formStatus(await send(at("2001:db8:0:7::9"), "klacht", klachtAnswers))).toBe(429);
    expect(formStatus(await send(at("2001:db8:0:8::9"), "klacht", klachtAnswers))).toBe(200);
  });

  test("limits how often a mail is asked for, and tells nothing of the address", async () => {
    const context = at("192.0.2.11");
    for (const email of ["een@voorbeeld.example", "twee@voorbeeld.example"])
      expect((await mailMyZaken(context, email)).ok).toBe(true);
    const over = await mailMyZaken(context, "drie@voorbeeld.example");
    expect(over).toMatchObject({
      ok: false,
      refusal: { code: "too-often", again: instant("2026-11-23T09:00:00+01:00") },
    });
  });
});
