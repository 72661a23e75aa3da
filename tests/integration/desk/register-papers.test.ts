/** Papers that came with a letter or over the counter: scanned at the desk, registered with it, and the citizen's. */
import { describe, expect, test } from "vitest";
import { enabledKinds, kindOf } from "#kinds/index.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import { answerRegistration } from "#services/desk/register-zaak.ts";
import type { RegistrationView } from "#services/desk/registration-view.ts";
import { openFile } from "#services/files/open-file.ts";
import { newFormToken } from "#services/filing/form-token.ts";
import { ownField } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { openZaakForStaff, type ZaakFile } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { klachtAnswers } from "../../support/filings.ts";
import { pdf } from "../../support/photos.ts";

const { db } = await createTestDatabase();
const monday = testContext(db);
const { samir } = await insertStaff(db);
const LETTER = { "binnen-kanaal": "letter", "binnen-dag": "23-11-2026" };
const byLetter: Answers = { ...klachtAnswers, ...LETTER };
const letter = () => new File([new Uint8Array(pdf())], "brief.pdf");
const program = () => new File(["MZ\0"], "bijlage.exe");

type Post = { readonly action: string; readonly token: string; readonly shown?: string; readonly files?: File[] };

function post(slug: string, answers: Answers, { action, token, shown = "", files = [] }: Post) {
  const form = new FormData();
  const asked = "gebeurtenis papieren";
  const own = { [ownField.action]: action, [ownField.token]: token, [ownField.shown]: shown, _gevraagd: asked };
  for (const [name, value] of Object.entries({ ...answers, ...own })) form.set(name, value);
  for (const file of files) form.append("papieren", file);
  return answerRegistration(monday, samir, kindOf(slug) as Kind, form);
}

const uploadsIn = (view: RegistrationView) =>
  view.page === "registered" ? [] : (view.setting.uploads ?? []).map(({ displayName }) => displayName);

/** From the check page on, as a browser posts it: every answer that the page carries. */
async function registered(view: RegistrationView): Promise<ZaakFile> {
  if (view.page !== "check") throw new Error(`Not the check page: ${JSON.stringify(view)}`);
  const { kind, told, answers, token, preview } = view;
  const shown = shownPromises(preview);
  const done = await post(kind.slug, { ...told, ...answers }, { action: "versturen", token, shown });
  if (done.page !== "registered") throw new Error(`Not registered: ${JSON.stringify(done)}`);
  return (await openZaakForStaff(monday, done.reference)) as ZaakFile;
}

describe("papers with a letter", () => {
  test("are registered in one go, as the citizen's own, and named among what was entered", async () => {
    const view = await post("klacht", byLetter, { action: "verder", token: newFormToken(), files: [letter()] });
    const file = await registered(view);
    expect(file.files).toMatchObject([{ displayName: "brief.pdf", sender: "citizen", type: "pdf" }]);
    expect(file.answers).toContainEqual({ step: "Brief en bijlagen", label: "Bestanden", value: "brief.pdf" });
    expect((await openFile(monday, file, file.files[0]?.publicId)).status).toBe(200);
  });

  test("stay when an answer is missing, and when one of them fails", async () => {
    const token = newFormToken();
    const wrong = { ...byLetter, gebeurtenis: "" };
    const view = await post("klacht", wrong, { action: "verder", token, files: [letter(), program()] });
    expect(uploadsIn(view)).toEqual(["brief.pdf"]);
    expect(view.page === "form" && view.problems.map(({ name }) => name)).toEqual(["gebeurtenis", "papieren"]);
    expect(view.page === "form" && view.problems[1]?.text).toMatch(/^"bijlage.exe" kunnen wij niet aannemen\. Kies/);
    const file = await registered(await post("klacht", byLetter, { action: "verder", token }));
    expect(file.files.map(({ displayName }) => displayName)).toEqual(["brief.pdf"]);
  });

  test("come one at a time, and go one at a time, without blame for the rest of the form", async () => {
    const token = newFormToken();
    const uploaded = await post("klacht", LETTER, { action: "uploaden", token, files: [letter()] });
    expect(uploaded).toMatchObject({ page: "form", problems: [], added: [] });
    const [upload] = uploaded.page === "form" ? (uploaded.setting.uploads ?? []) : [];
    const removed = await post("klacht", LETTER, { action: `verwijder-${upload?.publicId}`, token });
    expect(removed).toMatchObject({ page: "form", problems: [] });
    expect(uploadsIn(removed)).toEqual([]);
  });

  test("go along when the same form is sent a second time with other words", async () => {
    const token = newFormToken();
    await registered(await post("klacht", byLetter, { action: "verder", token, files: [letter()] }));
    const other = { ...byLetter, gebeurtenis: "Het loket bleef ook vandaag dicht." };
    const again = await post("klacht", other, { action: "versturen", token });
    expect(again).toMatchObject({ page: "check", remark: "sent-before" });
    expect((await registered(again)).files.map(({ displayName }) => displayName)).toEqual(["brief.pdf"]);
  });
});

test.each(enabledKinds(monday.organisation).map(({ slug }) => slug))("%s asks for papers once", async (slug) => {
  const view = await post(slug, LETTER, { action: "uploaden", token: newFormToken(), files: [letter()] });
  if (view.page !== "form") throw new Error("Not the form");
  const { kind, answers, setting } = view;
  const asked = kind.steps.flatMap((step) => step.fields(answers, setting)).filter(({ input }) => input === "files");
  expect(asked.map(({ name }) => name)).toEqual(["papieren"]);
  expect(kindOf(slug)?.fieldNames(setting)).not.toContain("papieren");
  expect(uploadsIn(view)).toEqual(["brief.pdf"]);
});
