/** One folder and one line: a kind that was added is filed, promised, mailed and shown like the others (0084). */
import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { day } from "#domain/day.ts";
import { claimMessage } from "#repositories/outbox.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { renderMessage } from "#services/messages/render-message.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { zaakWords } from "#services/zaak/zaak-words.ts";
import { tip, tipAnswers } from "../../fixtures/kinds/tip/index.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";

vi.mock("#kinds/index.ts", async (original) => {
  const index = await original<typeof import("#kinds/index.ts")>();
  const filedKindOf = (slug: string) => (slug === tip.slug ? tip : index.filedKindOf(slug));
  return { ...index, filedKindOf, formOfZaak: ({ kind, facts }: FormOf) => filedKindOf(facts.form ?? kind) };
});
type FormOf = Parameters<typeof import("#kinds/index.ts").formOfZaak>[0];

const { db } = await createTestDatabase();
const context = testContext(db); // Monday 23 November 2026

test("a tip is a zaak of its own words under the promises of a vraag", async () => {
  const filed = await fileZaak(context, { kind: "tip", answers: tipAnswers, token: randomUUID(), channel: "web" });
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
  const file = await openZaak(context, filed.value.reference, filed.value.key);
  if (!file) throw new Error("The key does not open it");

  expect(file.zaak).toMatchObject({ kind: "vraag", facts: { form: "tip" } });
  expect(zaakWords(context, file)).toMatchObject({ noun: "tip", article: "de" });
  expect(file.answers.map(({ label }) => label)).toEqual(["Wat wilt u ons aanraden?", "E-mailadres"]);
  // Eight weeks after Monday 23 November is Monday 18 January: no term of the law, so the charter's own.
  const answer = file.assessment.promises.find(({ norm }) => norm === "gr-termijn-redelijk");
  expect(answer?.due).toEqual({ on: day("2027-01-18") });

  const message = await claimMessage(db, context.now);
  const rendered = message && (await renderMessage(context, message));
  expect(rendered?.mail.subject).toBe(`Wij hebben uw tip (${filed.value.reference})`);
});
