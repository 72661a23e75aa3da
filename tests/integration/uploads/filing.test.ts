/** Files with a klacht, step by step as a browser without JavaScript posts them. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { kindOf } from "#kinds/index.ts";
import type { Kind } from "#kinds/kind.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import type { DeskAction } from "#services/desk/desk-action.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { noFilesYet, takeAttachedFiles } from "#services/files/attached-files.ts";
import { openFile } from "#services/files/open-file.ts";
import { tidyFiles } from "#services/files/tidy-files.ts";
import { ownField } from "#services/filing/read-posted-form.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { type FormVisit, visitForm } from "#services/filing/visit-form.ts";
import { addInformation } from "#services/zaak/add-information.ts";
import { eraseZaak } from "#services/zaak/erase-zaak.ts";
import { openZaak, type ZaakFile } from "#services/zaak/open-zaak.ts";
import { testContext, testFiles } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed, klachtAnswers, meldingAnswers } from "../../support/filings.ts";
import { pdf, phonePhoto } from "../../support/photos.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const brief = () => new File([new Uint8Array(pdf())], "brief.pdf");
const program = () => new File(["MZ\0"], "vakantie.jpg");

type Post = {
  readonly step?: string;
  readonly action?: string;
  readonly files?: readonly File[];
  readonly field?: string;
};

/** A browser that keeps what the last page showed, and posts it back. */
function browser(slug: string, typed: Readonly<Record<string, string>>, here: Context = context) {
  const kind = kindOf(slug) as Kind;
  const state = { token: "", answers: { ...typed } as Record<string, string>, shown: "" };
  const post = async ({ step = "", action = "verder", files = [], field = "bestanden" }: Post): Promise<FormVisit> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(state.answers)) form.set(name, value);
    form.set(ownField.token, state.token);
    form.set(ownField.step, step);
    form.set(ownField.action, action);
    form.set(ownField.shown, state.shown);
    for (const file of files) form.append(field, file);
    const request = new Request("http://localhost/", { method: "POST", body: form });
    const visit = (await visitForm(here, kind, request)) as FormVisit;
    const { view } = visit;
    if (view.page !== "filed" && view.page !== "kept")
      Object.assign(state, { token: view.token, answers: { ...view.answers } });
    if (view.page === "check") state.shown = shownPromises(view.preview);
    return visit;
  };
  return { post, state };
}

const names = ({ setting }: FormVisit) => (setting.uploads ?? []).map(({ displayName }) => displayName);
const problems = ({ view }: FormVisit) => (view.page === "step" ? view.problems.map(({ text }) => text) : []);

async function sent({ view }: FormVisit): Promise<ZaakFile> {
  if (view.page !== "filed") throw new Error(`Not filed: ${JSON.stringify(view)}`);
  return (await openZaak(context, view.reference, view.key)) as ZaakFile;
}

const { onderwerp = "", gebeurtenis = "", gesprek = "", ...who } = klachtAnswers;
const conduct = { onderwerp, gebeurtenis, gesprek };
const STEPS = { conduct: "uw-klacht", who: "uw-gegevens" };

describe("files with a klacht", () => {
  test("stay through mistakes, back and forth, and are the zaak's once it is sent", async () => {
    const { post, state } = browser("klacht", {});
    const wrong = await post({ step: STEPS.conduct, files: [brief()] });
    expect(problems(wrong)).toContain("Kies waar uw klacht over gaat.");
    expect(names(wrong)).toEqual(["brief.pdf"]);

    Object.assign(state.answers, conduct);
    expect(names(await post({ step: STEPS.conduct, files: [new File(["Geachte"], "uitleg.txt")] }))).toHaveLength(2);
    expect(names(await post({ step: STEPS.who, action: "terug" }))).toEqual(["brief.pdf", "uitleg.txt"]);
    await post({ step: STEPS.conduct });
    Object.assign(state.answers, who);
    expect((await post({ step: STEPS.who })).view.page).toBe("check");

    const file = await sent(await post({ action: "versturen" }));
    expect(file.files.map(({ displayName, scan }) => [displayName, scan])).toEqual([
      ["brief.pdf", "unscanned"],
      ["uitleg.txt", "unscanned"],
    ]);
    expect(file.answers).toContainEqual(
      expect.objectContaining({ label: "Bestanden", value: "brief.pdf\nuitleg.txt" }),
    );

    const answer = await openFile(context, file, file.files[0]?.publicId);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf());
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("one that fails is named, whatever was pressed, and the rest stays", async () => {
    const { post } = browser("klacht", conduct);
    const sentence =
      '"vakantie.jpg" kunnen wij niet aannemen. Kies een foto (jpg, png, webp of heic), pdf, odt, docx of txt. Uw andere bestanden staan er nog.';
    for (const action of ["verder", "terug", "uploaden"]) {
      const visit = await post({ step: STEPS.conduct, action, files: [brief(), program()] });
      expect(visit.view.page === "step" && visit.view.step.id).toBe(STEPS.conduct);
      expect(problems(visit)).toEqual([sentence]);
      expect(names(visit)).toEqual(["brief.pdf"]); // the same file three times is one
    }
    expect((await post({ step: STEPS.conduct })).view).toMatchObject({ page: "step", step: { id: STEPS.who } });
  });

  test("a file can be removed, by who has the form alone", async () => {
    const mine = browser("klacht", conduct);
    const uploaded = await mine.post({ step: STEPS.conduct, action: "uploaden", files: [brief()] });
    const id = uploaded.setting.uploads?.[0]?.publicId;
    const other = browser("klacht", { ...conduct, bestanden: id as string });
    const theirs = await other.post({ step: STEPS.conduct, action: `verwijder-${id}` });
    expect(theirs.view).toMatchObject({ answers: { bestanden: "" } }); // a file of another form is dropped
    expect(names(await mine.post({ step: STEPS.conduct, action: "uploaden" }))).toEqual(["brief.pdf"]);
    expect(names(await mine.post({ step: STEPS.conduct, action: `verwijder-${id}` }))).toEqual([]);
  });

  test("eleven are one too many; together they stay below 25 MB", async () => {
    const { post } = browser("klacht", conduct);
    const eleven = Array.from({ length: 11 }, (_, at) => new File([`tekst ${at}`], `${at}.txt`));
    const visit = await post({ step: STEPS.conduct, files: eleven });
    expect(names(visit)).toHaveLength(10);
    expect(problems(visit)).toEqual([
      '"10.txt" is te veel. Kies ten hoogste 10 bestanden. Uw andere bestanden staan er nog.',
    ]);

    const large = (at: number) => new File([`${at}`, "a".repeat(9_000_000)], `groot${at}.txt`);
    const heavy = await browser("klacht", conduct).post({ step: STEPS.conduct, files: [large(1), large(2), large(3)] });
    expect(names(heavy)).toEqual(["groot1.txt", "groot2.txt"]);
    expect(problems(heavy)[0]).toContain('Met "groot3.txt" zijn uw bestanden samen meer dan 25 MB.');
    const one = new File(["a".repeat(14 * 1_048_576)], "foto3.jpg");
    expect(problems(await browser("klacht", conduct).post({ step: STEPS.conduct, files: [one] }))).toEqual([
      '"foto3.jpg" is 14 MB. Kies een bestand tot 10 MB.',
    ]);
  });

  test("while the store is away one is named, what was kept stays, and the form can be sent without it", async () => {
    const tries: string[] = [];
    const put = (key: string) => Promise.reject(new Error(`Full: ${tries.push(key)}`));
    const away: Context = { ...context, files: { ...testFiles, put } };
    const well = browser("klacht", { ...conduct, ...who });
    expect(names(await well.post({ step: STEPS.conduct, action: "uploaden", files: [brief()] }))).toEqual([
      "brief.pdf",
    ]);
    const { post, state } = browser("klacht", {}, away);
    Object.assign(state, well.state);
    const [uitleg, bijlage] = [new File(["Geachte"], "uitleg.txt"), new File(["Beste"], "bijlage.txt")];
    const refused = await post({ step: STEPS.conduct, files: [uitleg, bijlage] });
    const sentence = (name: string) =>
      `"${name}" hebben wij niet bewaard, door een storing bij ons. Kies het bestand over een paar minuten opnieuw, of ga verder zonder dit bestand.`;
    expect(problems(refused)).toEqual([
      sentence("uitleg.txt"),
      `${sentence("bijlage.txt")} Uw andere bestanden staan er nog.`,
    ]);
    expect(tries).toHaveLength(1); // nobody waits for it once more
    expect(names(refused)).toEqual(["brief.pdf"]);
    expect(state.answers).toMatchObject({ ...conduct, ...who });

    await post({ step: STEPS.conduct });
    await post({ step: STEPS.who });
    const { files } = await sent(await post({ action: "versturen" }));
    expect(files.map(({ displayName }) => displayName)).toEqual(["brief.pdf"]);
  });

  test("one whose bytes did not arrive is not said to be there, and can be sent again", async () => {
    const broken: Context = { ...context, files: { ...testFiles, put: () => Promise.reject(new Error("disk full")) } };
    const { post, state } = browser("klacht", conduct, broken);
    await post({ step: STEPS.conduct, action: "uploaden", files: [brief()] });
    const mended = browser("klacht", conduct);
    mended.state.token = state.token;
    expect(names(await mended.post({ step: STEPS.conduct, action: "uploaden" }))).toEqual([]);
    expect(names(await mended.post({ step: STEPS.conduct, action: "uploaden", files: [brief()] }))).toEqual([
      "brief.pdf",
    ]);
  });

  test("while the store is away one does not open, for nobody, and the sender reads why", async () => {
    const { post } = browser("klacht", { ...conduct, ...who });
    await post({ step: STEPS.conduct, action: "uploaden", files: [brief()] });
    await post({ step: STEPS.who });
    const file = await sent(await post({ action: "versturen" }));
    const away: Context = { ...context, files: { ...testFiles, get: () => Promise.reject(new Error("away")) } };
    const answer = await openFile(away, file, file.files[0]?.publicId);
    expect([answer.status, await answer.text()]).toEqual([
      503,
      "Wij kunnen dit bestand nu niet openen, door een storing bij ons. Probeer het over een paar minuten opnieuw.",
    ]);
  });

  test("changed and sent again while the store is away, the citizen is told which files do not come along", async () => {
    const here = { ...context, files: { ...testFiles } };
    const { post, state } = browser("klacht", { ...conduct, ...who }, here);
    await post({ step: STEPS.conduct, action: "uploaden", files: [brief()] });
    await post({ step: STEPS.who });
    const before = { ...state, answers: { ...state.answers } };
    await sent(await post({ action: "versturen" }));
    Object.assign(state, before, { answers: { ...before.answers, wanneer: "gisteren" } });
    Object.assign(here.files, { get: () => Promise.reject(new Error("away")) });
    const changed = await post({ action: "versturen" });
    expect(changed.view).toMatchObject({ page: "step", step: { id: STEPS.conduct }, answers: { wanneer: "gisteren" } });
    expect(problems(changed)[0]).toMatch(/^"brief.pdf" hebben wij niet bewaard/);
    expect(names(changed)).toEqual([]);
  });

  test("sent twice is one zaak; changed and sent again, the second has its own files", async () => {
    const { post, state } = browser("klacht", { ...conduct, ...who });
    await post({ step: STEPS.conduct, action: "uploaden", files: [brief()] });
    await post({ step: STEPS.who });
    const before = { ...state, answers: { ...state.answers } };
    const first = await sent(await post({ action: "versturen" }));
    Object.assign(state, before);
    expect((await post({ action: "versturen" })).view).toMatchObject({ page: "filed", again: true });

    Object.assign(state, before, { answers: { ...before.answers, wanneer: "gisteren" } });
    const changed = await post({ action: "versturen" });
    expect(changed.view).toMatchObject({ page: "check", remark: "sent-before" });
    expect(names(changed)).toEqual(["brief.pdf"]);
    const second = await sent(await post({ action: "versturen" }));
    expect(second.zaak.id).not.toBe(first.zaak.id);
    expect(second.files.map(({ displayName }) => displayName)).toEqual(["brief.pdf"]);
    expect(second.files[0]?.publicId).not.toBe(first.files[0]?.publicId);
    await eraseZaak(context, first.zaak.id, { kind: "staff", id: 1 });
    await tidyFiles(context);
    expect((await openFile(context, second, second.files[0]?.publicId)).status).toBe(200);
  });
});

describe("a photo with a melding", () => {
  test("tells its place, which counts only if the citizen says so", async () => {
    const photo = new File([new Uint8Array(await phonePhoto())], "gat.jpg");
    const { hectometer: _, ...answers } = meldingAnswers;
    const { post, state } = browser("melding", answers);
    const uploaded = await post({ step: "wat", files: [photo], field: "fotos" });
    const { view, setting } = uploaded;
    if (view.page !== "step") throw new Error("Not a step");
    const asked = view.step.fields(view.answers, setting).find(({ name }) => name === "foto-plek");
    expect(asked?.label).toBe("Uw foto is gemaakt op 53.21940, 6.56650. Is dat de plek?");

    state.answers["foto-plek"] = "53.21940, 6.56650";
    await post({ step: "plek" }); // no post and no words: two numbers will do
    expect((await post({ step: "bericht" })).view.page).toBe("check");
    const before = { ...state, answers: { ...state.answers } };
    const file = await sent(await post({ action: "versturen" }));
    expect(file.answers).toContainEqual(
      expect.objectContaining({ label: "Plek van de foto", value: "Ja, 53.21940, 6.56650" }),
    );
    expect(file.files.map(({ position }) => position)).toEqual([undefined]);
    expect(JSON.stringify(file.zaak)).not.toContain("53.2194");
    Object.assign(state, before);
    expect((await post({ action: "versturen" })).view).toMatchObject({ page: "filed", again: true });
  });

  test("coordinates elsewhere are refused kindly", async () => {
    const visit = await browser("melding", { ...meldingAnswers, coordinaten: "48.85, 2.35" }).post({ step: "plek" });
    expect(problems(visit)).toEqual(["Kies een plek in Nederland: deze coördinaten liggen daarbuiten."]);
  });
});

describe("files that are added later", () => {
  const post = (token: string, files: readonly File[], action = "") => {
    const form = new FormData();
    form.set(ownField.token, token);
    form.set(ownField.action, action);
    for (const file of files) form.append("bestanden", file);
    return takeAttachedFiles(context, form, "citizen");
  };

  test("may come without words, and twice is once", async () => {
    const { id, reference, key } = await filed(context, "klacht");
    const taken = await post(noFilesYet().token, [brief()]);
    expect(await addInformation(context, id, "", taken)).toMatchObject({ ok: true });
    expect(await addInformation(context, id, "", taken)).toMatchObject({ ok: true });
    const file = await openZaak(context, reference, key);
    expect(file?.zaak.events.filter(({ type }) => type === "information-added")).toHaveLength(1);
    expect(file?.files.map(({ displayName }) => displayName)).toEqual(["brief.pdf"]);
  });

  test("one that fails is told of, and nothing is sent yet", async () => {
    const taken = await post(noFilesYet().token, [brief(), program()]);
    expect(taken.stays).toBe(true);
    expect(taken.problems[0]?.text).toContain('"vakantie.jpg"');
    expect(taken.uploads).toHaveLength(1);
  });
});

test("a document of the desk goes along with its message, and is the citizen's to open", async () => {
  const { leader } = await insertStaff(db);
  const { id, reference, key } = await filed(context, "klacht");
  const form = new FormData();
  form.append("bestanden", brief());
  const files = await takeAttachedFiles(context, form, "staff");
  const action = findDeskAction("bericht") as DeskAction;
  const answers = { bericht: "Hierbij sturen wij u het verslag van ons gesprek van vorige week." };
  const step = { zaakId: id, seenSeq: undefined, answers, employee: leader, files };
  expect(await performAction(context, action, step)).toMatchObject({ ok: true });
  const file = await openZaak(context, reference, key);
  expect(file?.files).toMatchObject([{ sender: "staff", displayName: "brief.pdf" }]);
  expect((await openFile(context, file, file?.files[0]?.publicId)).status).toBe(200);
});

describe("what nobody needs any more", () => {
  const stored = async () =>
    (
      await db.execute<{ store_key: string }>(
        sql`SELECT store_key FROM attachments WHERE store_key IS NOT NULL ORDER BY id DESC`,
      )
    ).map((row) => row.store_key);

  test("an erased zaak leaves neither names nor bytes", async () => {
    const { post } = browser("klacht", { ...conduct, ...who });
    await post({ step: STEPS.conduct, action: "uploaden", files: [new File(["Geheim"], "kwikstaartje.txt")] });
    await post({ step: STEPS.who });
    const file = await sent(await post({ action: "versturen" }));
    const [storeKey = ""] = await stored();
    expect((await testFiles.get(storeKey)).toString()).toBe("Geheim");

    await eraseZaak(context, file.zaak.id, { kind: "staff", id: 1 });
    await tidyFiles(context);
    await expect(testFiles.get(storeKey)).rejects.toThrow();
    const rows = await db.execute(sql`SELECT 1 FROM attachments WHERE attachments::text LIKE '%kwikstaartje%'`);
    expect(rows).toHaveLength(0);
    const erased = await openZaak(context, file.zaak.reference, "");
    expect(erased?.files ?? []).toEqual([]);
  });

  test("a form that was never sent is forgotten after thirty days, not before", async () => {
    const { post } = browser("klacht", conduct);
    await post({ step: STEPS.conduct, action: "uploaden", files: [new File(["Nooit verstuurd"], "concept.txt")] });
    const [storeKey = ""] = await stored();
    await tidyFiles(testContext(db, "2026-12-23T08:29:00+01:00"));
    expect((await testFiles.get(storeKey)).toString()).toBe("Nooit verstuurd");
    await tidyFiles(testContext(db, "2026-12-23T08:31:00+01:00"));
    await expect(testFiles.get(storeKey)).rejects.toThrow();
    expect(await stored()).not.toContain(storeKey);
  });
});
