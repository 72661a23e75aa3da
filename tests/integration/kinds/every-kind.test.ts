/** Every kind of both organisations, filed into a real database: its zaak, its mail and its copy say the same. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { zaakCopyAnswer } from "#components/zaak/zaak-copy-answer.ts";
import { enabledKinds } from "#kinds/index.ts";
import { ruledAs } from "#kinds/kind.ts";
import { findOutgoing } from "#repositories/outbox.ts";
import { setStock } from "#repositories/publication-stock.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { renderMessage } from "#services/messages/render-message.ts";
import { openZaak } from "#services/zaak/open-zaak.ts";
import { dueWords } from "#texts/dates.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { rightAnswers } from "../../support/right-answers.ts";

const cases = (["groningen", "bzk"] as const).flatMap((organisation) =>
  enabledKinds(organisationOf(organisation)).map(({ slug }) => ({ organisation, slug })),
);
const { db } = await createTestDatabase();

await setStock(db, { slug: "bezwaar-maken", copies: 100 });
await setStock(db, { slug: "bezwaar-of-klacht", copies: 100 });

/** Filed once for each; all tests of a kind read the same zaak. */
const filedFile = (organisation: "groningen" | "bzk", slug: string) => {
  const key = `${organisation} ${slug}`;
  const file = filedFiles.get(key) ?? fileIt(organisation, slug);
  filedFiles.set(key, file);
  return file;
};
const filedFiles = new Map<string, ReturnType<typeof fileIt>>();

async function fileIt(organisation: "groningen" | "bzk", slug: string) {
  const context = testContext(db, undefined, organisation);
  const answers = rightAnswers[slug] ?? {};
  const filed = await fileZaak(context, { kind: slug, answers, token: randomUUID(), channel: "web" });
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
  const file = await openZaak(context, filed.value.reference, filed.value.key);
  if (!file) throw new Error("The key does not open it");
  return { context, file };
}

describe.for(cases)("$organisation $slug", ({ organisation, slug }) => {
  test("is a zaak with promises of its own, and a copy of every answer", async () => {
    const { file } = await filedFile(organisation, slug);
    const kind = enabledKinds(organisationOf(organisation)).find((each) => each.slug === slug);
    expect(file.zaak.kind).toBe(kind && ruledAs(kind));
    expect(file.promises.length).toBeGreaterThan(0);
    expect(file.answers.length).toBeGreaterThanOrEqual(Object.keys(rightAnswers[slug] ?? {}).length - 1);
  });

  test("tells in its mail the reference, a day or hour, and what was entered", async () => {
    const { context, file } = await filedFile(organisation, slug);
    const received = file.messages.find(({ purpose }) => purpose === "received");
    if (!received) {
      expect(file.applicant.notify).toBe("none"); // no address was given: the page says it all
      return;
    }
    const message = await findOutgoing(db, received.id);
    const mail = message && (await renderMessage(context, message))?.mail;
    const text = mail?.text.replace(/\s+/g, " ") ?? "";
    expect(mail?.subject).toContain(file.zaak.reference);
    const days = file.assessment.promises.flatMap(({ due }) => (due ? [dueWords(due)] : []));
    expect(days.some((day) => text.includes(day.split(",")[0] ?? day))).toBe(true);
    for (const { value } of file.answers) expect(text).toContain(value.replace(/\s+/g, " "));
  });

  test("can be had as a tagged pdf with every answer", async () => {
    const { context, file } = await filedFile(organisation, slug);
    const pdf = readPdf(Buffer.from(await (await zaakCopyAnswer(context, file)).arrayBuffer()));
    const words = pdf.text.replace(/\s+/g, "");
    expect(words).toContain(file.zaak.reference);
    expect(pdf.tags).toContain("H1");
    for (const { value } of file.answers) expect(words).toContain(value.replace(/\s+/g, ""));
  });
});
