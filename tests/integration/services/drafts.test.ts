/** A form that is kept on the server to go on with later, for who asks for it. */
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { drafts, messages } from "#db/schema.ts";
import { draftKeptUntil } from "#domain/draft-term.ts";
import { instant } from "#domain/instant.ts";
import { kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import type { Context } from "#services/context.ts";
import { discardDraft, expireDrafts, formsKept, openDraft } from "#services/drafts/open-draft.ts";
import { answerForm, type FormView } from "#services/filing/answer-form.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { formHeaders, formStatus } from "#services/filing/form-status.ts";
import { newFormToken } from "#services/filing/form-token.ts";
import { ownField, readPostedForm } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import type { OutgoingMail } from "#services/messages/mail-transport.ts";
import { longDay } from "#texts/dates.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { klachtAnswers } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const MONDAY = "2026-11-23T08:30:00+01:00";
const klacht = kindOf("klacht") as Kind;
const [firstStep, secondStep] = klacht.steps.map(({ id }) => id) as [string, string];
const { gebeurtenis } = klachtAnswers as { gebeurtenis: string };

type Post = { answers?: Answers; token: string; step?: string; action: string; mail?: string; shown?: string };

async function post(context: Context, { answers = {}, token, step = "", action, mail, shown = "" }: Post) {
  const setting = await formSetting(context);
  const own = {
    [ownField.token]: token,
    [ownField.step]: step,
    [ownField.action]: action,
    [ownField.shown]: shown,
    ...(mail !== undefined && { [ownField.draftEmail]: mail }),
  };
  return answerForm(context, klacht, setting, readPostedForm(klacht, setting, Object.entries({ ...own, ...answers })));
}

/** Typed on the first step, then "Bewaar en ga later verder". */
async function kept(context: Context, token = newFormToken(), mail = `${token.toLowerCase()}@voorbeeld.example`) {
  const view = await post(context, {
    answers: { gebeurtenis },
    token,
    step: firstStep,
    action: "bewaren-en-mailen",
    mail,
  });
  if (view.page !== "kept") throw new Error(`Not kept: ${JSON.stringify(view)}`);
  return { ...view, token };
}

/** What the link in the mail leads to: the form as it was left. */
async function resumed(context: Context, { id, key }: { id: string; key: string }): Promise<FormView> {
  const { draft } = (await openDraft(context, id, key)) ?? {};
  if (!draft) throw new Error("The draft does not open");
  return post(context, { answers: draft.answers, token: draft.token, step: draft.step, action: "hervatten" });
}

/** Every mail that leaves now. */
async function delivered(context: Context): Promise<readonly OutgoingMail[]> {
  const outbox: OutgoingMail[] = [];
  await deliverMessages(context, {
    send: async (mail) => {
      outbox.push(mail);
      return { outcome: "sent" };
    },
  });
  return outbox;
}

async function sent(context: Context, token: string, answers: Answers): Promise<FormView> {
  const check = await post(context, { answers, token, step: secondStep, action: "verder" });
  if (check.page !== "check") throw new Error(`Not the check page: ${JSON.stringify(check)}`);
  return post(context, { answers, token, action: "versturen", shown: shownPromises(check.preview) });
}

describe("keeping a form", () => {
  test("asks where the link goes, with the address that was given already, and keeps nothing yet", async () => {
    const context = testContext(db, MONDAY);
    const token = newFormToken();
    const view = await post(context, { answers: klachtAnswers, token, step: secondStep, action: "bewaren" });
    expect(view).toMatchObject({ page: "keep", email: "s.dewit@voorbeeld.nl", token, answers: klachtAnswers });
    expect(await db.select().from(drafts).where(eq(drafts.token, token))).toEqual([]);
  });

  test("says in Dutch what is wrong with the address, and keeps what was typed on the page", async () => {
    const token = newFormToken();
    const view = await post(testContext(db, MONDAY), {
      answers: { gebeurtenis },
      token,
      action: "bewaren-en-mailen",
      mail: "sanne",
    });
    expect(view).toMatchObject({ page: "keep", email: "sanne", answers: { gebeurtenis } });
    expect(view.page === "keep" && view.problem).toMatch(/^Vul een e-mailadres in/);
    expect(formStatus(view)).toBe(422);
  });

  test("mails a link with the key, of which only the hash is stored", async () => {
    const context = testContext(db, MONDAY);
    const { id, key } = await kept(context, undefined, "link@voorbeeld.example");
    const outbox = await delivered(context);
    const mail = outbox.find(({ to }) => to === "link@voorbeeld.example");
    expect(mail?.text).toContain(`http://localhost:4321/concept/${id}?sleutel=${key}`);
    expect(mail?.text).toContain("tot en met woensdag 23 december 2026"); // 30 days after 23 November
    expect(mail?.text).not.toContain(gebeurtenis);
    const stored = JSON.stringify([await db.select().from(drafts), await db.select().from(messages)]);
    expect(stored).not.toContain(key);
  });
});

describe("going on", () => {
  test("opens the step where it was left, with everything in it and the same form, as often as wanted", async () => {
    const context = testContext(db, MONDAY);
    const draft = await kept(context);
    for (let visit = 0; visit < 3; visit++) {
      const view = await resumed(context, draft);
      expect(view).toMatchObject({ page: "step", step: { id: firstStep }, problems: [], token: draft.token });
      expect(view.page === "step" && view.answers).toEqual({ gebeurtenis });
    }
  });

  test("takes its own key: wrong key, another's key and an unknown draft give the same answer", async () => {
    const context = testContext(db, MONDAY);
    const mine = await kept(context);
    const other = await kept(context);
    for (const [id, key] of [
      [mine.id, "fout"],
      [mine.id, other.key],
      ["0000000000000000", mine.key],
      ["", ""],
      ["\u0000", "\u0000"],
    ] as const)
      expect(await openDraft(context, id, key)).toBeUndefined();
  });

  test("every step that is posted is kept again, also from another device, and says until which day", async () => {
    const draft = await kept(testContext(db, MONDAY));
    const friday = testContext(db, "2026-11-27T21:00:00+01:00");
    const answers = { ...klachtAnswers, naam: "", email: "" };
    const view = await post(friday, { answers, token: draft.token, step: firstStep, action: "verder" });
    expect(view.page === "step" && view.draft && longDay(view.draft.keptUntil)).toBe("zondag 27 december 2026");
    expect(await resumed(friday, draft)).toMatchObject({ page: "step", step: { id: secondStep }, answers });
  });

  test("a form that nobody asked to keep is not kept", async () => {
    const token = newFormToken();
    const view = await post(testContext(db, MONDAY), {
      answers: klachtAnswers,
      token,
      step: firstStep,
      action: "verder",
    });
    expect(view.page === "step" && view.draft).toBeUndefined();
    expect(await db.select().from(drafts).where(eq(drafts.token, token))).toEqual([]);
  });
});

describe("thirty days from the last change", () => {
  test("is not moved by looking, and the last day counts", async () => {
    const draft = await kept(testContext(db, MONDAY));
    expect(longDay(draftKeptUntil(instant(MONDAY)))).toBe("woensdag 23 december 2026");
    await resumed(testContext(db, "2026-12-10T12:00:00+01:00"), draft);
    const lastMinute = testContext(db, "2026-12-23T23:59:00+01:00");
    await expireDrafts(lastMinute);
    expect(await openDraft(lastMinute, draft.id, draft.key)).toBeDefined();
    const over = testContext(db, "2026-12-24T00:00:00+01:00");
    expect(await openDraft(over, draft.id, draft.key)).toBeUndefined();
    await expireDrafts(over);
    expect(await db.select().from(drafts).where(eq(drafts.id, draft.id))).toEqual([]);
  });

  test("begin again with a change", async () => {
    const draft = await kept(testContext(db, MONDAY));
    const tenth = testContext(db, "2026-12-10T12:00:00+01:00");
    await post(tenth, { answers: { gebeurtenis: "Nog iets." }, token: draft.token, step: firstStep, action: "verder" });
    const newYear = testContext(db, "2027-01-09T12:00:00+01:00"); // 30 days after 10 December
    await expireDrafts(newYear);
    expect(await resumed(newYear, draft)).toMatchObject({ answers: { gebeurtenis: "Nog iets." } });
  });
});

describe("the end of a draft", () => {
  test("thrown away it leaves nothing: no answers, no address in a mail, no way back", async () => {
    const context = testContext(db, MONDAY);
    const draft = await kept(context, undefined, "weg@voorbeeld.example");
    await delivered(context);
    const opened = await openDraft(context, draft.id, draft.key);
    if (opened) await discardDraft(context, opened);
    expect(await openDraft(context, draft.id, draft.key)).toBeUndefined();
    const stored = JSON.stringify([await db.select().from(drafts), await db.select().from(messages)]);
    expect(stored).not.toContain("weg@voorbeeld.example");
  });

  test("a mail that was still to go stays unsent", async () => {
    const context = testContext(db, MONDAY);
    const draft = await kept(context, undefined, "onderweg@voorbeeld.example");
    const opened = await openDraft(context, draft.id, draft.key);
    if (opened) await discardDraft(context, opened);
    expect((await delivered(context)).map(({ to }) => to)).not.toContain("onderweg@voorbeeld.example");
  });

  test("sending consumes it, and from a second device it is still one zaak; with other answers it is said (409)", async () => {
    const context = testContext(db, MONDAY);
    const draft = await kept(context);
    const first = await sent(context, draft.token, klachtAnswers);
    const second = await sent(context, draft.token, klachtAnswers);
    if (first.page !== "filed" || second.page !== "filed") throw new Error("Not filed");
    expect(second).toMatchObject({ reference: first.reference, again: true });
    expect(await openDraft(context, draft.id, draft.key)).toBeUndefined();
    const other = await sent(context, draft.token, { ...klachtAnswers, gebeurtenis: "Iets heel anders." });
    expect(formStatus(other)).toBe(409);
    expect(other).toMatchObject({ page: "check", answers: { gebeurtenis: "Iets heel anders." } });
  });
});

test("says which forms are still kept, so that what was uploaded with them stays", async () => {
  const draft = await kept(testContext(db, MONDAY));
  const other = newFormToken();
  expect([...(await formsKept(testContext(db, "2026-12-23T23:59:00+01:00"), [draft.token, other]))]).toEqual([
    draft.token,
  ]);
  expect([...(await formsKept(testContext(db, "2026-12-24T00:00:00+01:00"), [draft.token]))]).toEqual([]);
});

test("a mailbox gets five of these mails an hour, and the page says when the next can come", async () => {
  const context = testContext(db, MONDAY);
  const mail = "vol@voorbeeld.example";
  for (let time = 0; time < 5; time++) await kept(context, undefined, mail);
  const token = newFormToken();
  const view = await post(context, { answers: { gebeurtenis }, token, action: "bewaren-en-mailen", mail });
  expect(formStatus(view)).toBe(429);
  expect(formHeaders(view, context.now)["retry-after"]).toBe("1800"); // at half past eight: until nine
  expect(view).toMatchObject({ page: "keep", answers: { gebeurtenis }, email: mail });
});
