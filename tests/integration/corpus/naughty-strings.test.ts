/**
 * The big list of naughty strings, typed into every free text of every kind: each is taken or refused in Dutch, none is
 * lost or run, and what was taken is read back as it was typed.
 */
import { randomUUID } from "node:crypto";
import naughtyStrings from "big-list-of-naughty-strings" with { type: "json" };
import { expect, test } from "vitest";
import { formProblems } from "#kinds/form-problems.ts";
import { enabledKinds } from "#kinds/index.ts";
import type { Answers, Field, Kind } from "#kinds/kind.ts";
import { findOutgoing } from "#repositories/outbox.ts";
import { cleanTyped } from "#services/filing/clean-typed.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { renderMessage } from "#services/messages/render-message.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { rightAnswers } from "../../support/right-answers.ts";

const strings: readonly string[] = naughtyStrings;
const { db } = await createTestDatabase();
const context = testContext(db);
const setting = await formSetting(context);
const kinds = enabledKinds(context.organisation);

const freeTexts = (kind: Kind, answers: Answers): readonly Field[] =>
  kind.steps
    .flatMap((step) => step.fields(answers, setting))
    .filter(({ input }) => input === "textarea" || input === "text");

/** Every element that a browser would see in it. */
const tagsIn = (html: string) => new Set([...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag]) => tag).concat("br"));

test("there are enough of them", () => expect(strings.length).toBeGreaterThan(400));

test.for(kinds.map((kind) => [kind.slug, kind] as const))(
  "%s takes each in its texts, or says in Dutch why not",
  ([slug, kind]) => {
    const right = rightAnswers[slug] ?? {};
    for (const string of strings.map(cleanTyped)) {
      for (const { name } of freeTexts(kind, right)) {
        for (const sentence of Object.values(formProblems(kind, { ...right, [name]: string }, setting))) {
          expect(sentence).toMatch(/^[A-Z‘].*\.$/s);
        }
      }
    }
  },
);

test("what was taken is read back as it was typed, on the page and in the mail", async () => {
  const textareas = kinds.flatMap((kind) => {
    const right = rightAnswers[kind.slug] ?? {};
    const field = freeTexts(kind, right).find(({ input }) => input === "textarea");
    return field ? [{ kind, right, name: field.name }] : [];
  });
  for (const [index, string] of strings.entries()) {
    const { kind, right, name } = textareas[index % textareas.length] as (typeof textareas)[number];
    const typed = cleanTyped(string);
    const answers = { ...right, [name]: typed };
    if (Object.keys(formProblems(kind, answers, setting)).length > 0) continue;
    const filed = await fileZaak(context, { kind: kind.slug, answers, token: randomUUID(), channel: "web" });
    if (!filed.ok) throw new Error(`${kind.slug}: ${JSON.stringify(filed.refusal)}`);
    const file = await openZaak(context, filed.value.reference, filed.value.key);
    const kept = typed.trim();
    if (kept !== "") expect(file?.answers.map(({ value }) => value)).toContain(kept);
    const received = file?.messages.find(({ purpose }) => purpose === "received");
    const message = received && (await findOutgoing(db, received.id));
    const mail = message && (await renderMessage(context, message))?.mail;
    if (!mail) continue; // this kind asks no address, or none was given
    expect(tagsIn(mail.html.slice(mail.html.indexOf("<dl>")))).toEqual(
      new Set(["dl", "dt", "dd", "br", "main", "body", "html"]),
    );
    expect(mail.subject).not.toMatch(/[\r\n]/);
  }
}, 120_000);
