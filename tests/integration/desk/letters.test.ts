/**
 * What goes by letter counts on the day it is posted. A klacht of Thursday 5 November 2026: who handles it must be
 * told by Thursday 19 November, the answer by Thursday 14 January 2027.
 */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import type { Answers } from "#kinds/kind.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { postLetter } from "#services/desk/post-letter.ts";
import { letterFor } from "#services/messages/letters.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { zaakFileOf } from "#services/zaak/zaak-file.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { samir } = await insertStaff(db);
const on = (iso: string): Context => testContext(db, iso);
const HANDLER = "gr-ontvangstbevestiging";

const byLetter = async () =>
  (await filed(on("2026-11-05T10:00:00+01:00"), "klacht", { answers: { antwoord: "brief", email: "" } })).id;

async function step(context: Context, id: number, slug: string, answers: Answers = {}) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
}

async function fileOf(context: Context, id: number) {
  const file = await zaakFileOf(context, id, 1);
  if (!file) throw new Error("no zaak");
  return file;
}
const outcomeOf = async (context: Context, id: number, norm = HANDLER) =>
  (await fileOf(context, id)).assessment.promises.find((promise) => promise.norm === norm);

async function acknowledged(iso: string) {
  const id = await byLetter();
  await step(on("2026-11-06T09:00:00+01:00"), id, "toewijzen", { behandelaar: String(samir.id) });
  expect((await step(on(iso), id, "bevestigen")).ok).toBe(true);
  return id;
}

async function post(context: Context, id: number, purpose: string, day_?: ReturnType<typeof day>) {
  const file = await fileOf(context, id);
  const letter = file.messages.find((message) => message.purpose === purpose && message.status === "letter");
  return postLetter(context, samir, file, letter?.id ?? 0, day_);
}

describe("an acknowledgement by letter", () => {
  test("written on the last day and posted that day is in time", async () => {
    const id = await acknowledged("2026-11-19T09:00:00+01:00");
    expect(await outcomeOf(on("2026-11-19T09:01:00+01:00"), id)).toMatchObject({ outcome: "running" });
    expect(await post(on("2026-11-19T16:00:00+01:00"), id, "confirmed")).toEqual({ ok: true, value: true });
    expect(await outcomeOf(on("2026-11-23T08:30:00+01:00"), id)).toMatchObject({ outcome: "kept" });
  });

  test("written on the last day and posted the day after is a day late", async () => {
    const id = await acknowledged("2026-11-19T09:00:00+01:00");
    await sweepPromises(on("2026-11-20T00:01:00+01:00"));
    await post(on("2026-11-20T10:00:00+01:00"), id, "confirmed");
    expect(await outcomeOf(on("2026-11-20T10:01:00+01:00"), id)).toMatchObject({
      outcome: "late",
      doneAt: instant("2026-11-20T10:00:00+01:00"),
    });
  });

  test("posted in time but written down the day after is put right: both lines stay", async () => {
    const id = await acknowledged("2026-11-19T09:00:00+01:00");
    await sweepPromises(on("2026-11-20T00:01:00+01:00"));
    await post(on("2026-11-20T10:00:00+01:00"), id, "confirmed", day("2026-11-19"));
    const { zaak } = await fileOf(on("2026-11-20T10:01:00+01:00"), id);
    expect(await outcomeOf(on("2026-11-20T10:01:00+01:00"), id)).toMatchObject({ outcome: "kept" });
    expect(zaak.events.map(({ type }) => type)).toEqual(expect.arrayContaining(["promise-broken", "corrected"]));
  });

  test("cannot have been posted before it was written, nor tomorrow", async () => {
    const id = await acknowledged("2026-11-19T09:00:00+01:00");
    const now = on("2026-11-19T16:00:00+01:00");
    expect(await post(now, id, "confirmed", day("2026-11-18"))).toMatchObject({
      ok: false,
      refusal: { code: "day-before-receipt" },
    });
    expect(await post(now, id, "confirmed", day("2026-11-20"))).toMatchObject({
      ok: false,
      refusal: { code: "day-in-future" },
    });
  });

  test("is not offered again while it waits, and posted twice it counts once", async () => {
    const id = await acknowledged("2026-11-10T09:00:00+01:00");
    const later = on("2026-11-10T15:00:00+01:00");
    expect(await step(later, id, "bevestigen")).toMatchObject({ ok: false, refusal: { refusal: { code: "not-now" } } });
    await post(later, id, "confirmed");
    await post(later, id, "confirmed");
    expect((await fileOf(later, id)).zaak.events.filter(({ type }) => type === "confirmed")).toHaveLength(1);
  });
});

test("an answer by letter leaves the zaak open until it is posted, and holds the verdict and the words", async () => {
  const id = await byLetter();
  const wrote = on("2026-11-10T09:00:00+01:00");
  await step(wrote, id, "antwoorden", { oordeel: "upheld", antwoord: "U had gelijk, en het spijt ons." });
  expect((await fileOf(wrote, id)).status).not.toBe("answered");
  await post(on("2026-11-11T15:00:00+01:00"), id, "answered");
  const { zaak, status, texts } = await fileOf(on("2026-11-11T15:01:00+01:00"), id);
  const answered = zaak.events.find(({ type }) => type === "answered");
  expect(status).toBe("answered");
  expect(answered).toMatchObject({ outcome: "upheld", at: instant("2026-11-11T15:00:00+01:00") });
  expect(texts.get(answered?.textId ?? -1)?.body).toBe("U had gelijk, en het spijt ons.");
});

test("a letter about more time names the day that holds once it is posted", async () => {
  const id = await byLetter();
  const wrote = on("2027-01-11T09:00:00+01:00");
  const done = await step(wrote, id, "verdagen", { weken: "4", reden: "De projectleider van toen is met verlof." });
  expect(done.ok).toBe(true);
  // Thursday 14 January and four weeks: Thursday 11 February 2027.
  const waiting = (await fileOf(wrote, id)).messages.find(({ purpose }) => purpose === "delayed");
  expect((await letterFor(wrote, waiting?.id ?? 0))?.bodyHtml).toContain("donderdag 11 februari 2027");
  expect(await outcomeOf(wrote, id, "wet-awb-9-11")).toMatchObject({ due: { on: day("2027-01-14") } });
  await post(on("2027-01-12T09:00:00+01:00"), id, "delayed");
  expect(await outcomeOf(on("2027-01-12T09:01:00+01:00"), id, "wet-awb-9-11")).toMatchObject({
    due: { on: day("2027-02-11") },
  });
});

test("a step that is taken back takes its letter along", async () => {
  const id = await acknowledged("2026-11-10T09:00:00+01:00");
  const minuteLater = on("2026-11-10T09:01:00+01:00");
  expect((await step(minuteLater, id, "ongedaan-maken")).ok).toBe(true);
  const left = await db.execute(
    sql`SELECT 1 FROM messages WHERE zaak_id = ${id} AND purpose = 'confirmed' AND status = 'letter'`,
  );
  expect(left).toHaveLength(0);
  expect((await step(minuteLater, id, "bevestigen")).ok).toBe(true);
});
