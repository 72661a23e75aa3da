/** Files with a klacht and a melding: one that fails, back and forth, sent, and opened again. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pdf, phonePhoto } from "../../support/photos.ts";
import { audit } from "../support/audit.ts";
import { choose, giveContact, press, referenceOn, STORY, startMelding } from "../support/forms.ts";
import { mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const LETTER = { name: "brief van 3 maart.pdf", mimeType: "application/pdf", buffer: pdf("Besluit") };
const PROGRAM = { name: "vakantie.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ\0\0") };

/** With JavaScript a file goes as soon as it is chosen; without, with the button of the step. */
async function choosing(
  page: Page,
  javaScriptEnabled: boolean | undefined,
  files: (typeof LETTER)[],
  field = /^Bestanden/,
) {
  await page.getByLabel(field).setInputFiles(files);
  if (!javaScriptEnabled) await press(page, "Verder");
  await expect(page.getByRole("button", { name: `Verwijderen ${files[0]?.name}` })).toBeVisible();
}

test("a letter goes along, a program does not, and the letter can be opened on the page of the zaak", async ({
  page,
  portal,
  desk,
  email,
  javaScriptEnabled,
}) => {
  await page.goto("/klacht/indienen");
  await choose(page, "Waar gaat uw klacht over?", "Hoe een medewerker met mij omging");
  await page.getByLabel("Wat is er gebeurd?").fill(STORY);
  await choosing(page, javaScriptEnabled, [LETTER, PROGRAM]);
  const refusal = page.locator("[data-files]").getByText('"vakantie.jpg" kunnen wij niet aannemen.');
  await expect(refusal).toContainText("Uw andere bestanden staan er nog.");
  await expect(page.getByLabel("Wat is er gebeurd?")).toHaveValue(STORY);
  if (javaScriptEnabled) await audit(page, undefined, "a step with files");

  await choose(page, /Wilt u uw verhaal vertellen/, "Nee");
  await press(page, "Verder");
  await press(page, "Terug");
  await expect(page.getByText(LETTER.name, { exact: true }).first()).toBeVisible();
  await press(page, "Verder");
  await giveContact(page, { email });
  await expect(page.getByRole("main")).toContainText(LETTER.name);
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(page.getByRole("main")).toContainText(LETTER.name);
  expect((await mailTo(portal, { to: email, subject: new RegExp(reference) })).text).toContain(LETTER.name);

  await page.getByRole("link", { name: "Bekijk uw zaak" }).click();
  expect(await saved(page, LETTER.name)).toEqual(LETTER.buffer);
  const href = await page.getByRole("link", { name: LETTER.name }).getAttribute("href");
  expect((await desk.request.get(href ?? "")).status()).toBe(404); // who has no key

  await desk.goto(`/medewerker/zaken/${reference}`);
  expect(await saved(desk, LETTER.name)).toEqual(LETTER.buffer);
});

/** What the browser saved for this link, under the name of the file. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(name);
  return readFile(await file.path());
}

test("a file can be taken away again, and Enter in a field is not that", async ({ page, javaScriptEnabled }) => {
  await page.goto("/klacht/indienen");
  await choosing(page, javaScriptEnabled, [LETTER]);
  await page.getByLabel("Wanneer was dat ongeveer?").press("Enter");
  await expect(page.getByRole("heading", { name: /^Verbeter \d fouten/ })).toBeVisible();
  await expect(page.getByText(LETTER.name, { exact: true }).first()).toBeVisible();
  await press(page, `Verwijderen ${LETTER.name}`);
  await expect(page.getByText(LETTER.name)).toHaveCount(0);
});

test("a photo of a melding offers its place, and something can be added to it later", async ({
  page,
  javaScriptEnabled,
}) => {
  const photo = { name: "gat in de weg.jpg", mimeType: "image/jpeg", buffer: await phonePhoto() };
  await startMelding(page);
  await choosing(page, javaScriptEnabled, [photo], /^Foto's/);
  await choose(page, "Wat is er?", "Gat, scheur of kuil in de rijbaan");
  await press(page, "Verder");
  await choose(page, /Uw foto is gemaakt op 53.21940, 6.56650. Is dat de plek\?/, "Ja, 53.21940, 6.56650");
  for (const question of await page.getByRole("radiogroup").filter({ hasText: "Weet ik niet" }).all())
    await question.getByText("Weet ik niet", { exact: true }).click();
  await page.getByLabel("Welke weg is het?").selectOption({ index: 1 });
  await press(page, "Verder");
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText("Ja, 53.21940, 6.56650");
  await press(page, "Versturen");
  await page.getByRole("link", { name: "Bekijk uw zaak" }).click();
  await page.getByRole("link", { name: "Voeg iets toe", exact: true }).click();
  await page.getByLabel(/^Bestanden/).setInputFiles([LETTER]);
  if (javaScriptEnabled) await expect(page.getByRole("button", { name: `Verwijderen ${LETTER.name}` })).toBeVisible();
  await press(page, "Versturen");
  await expect(page.getByRole("link", { name: LETTER.name })).toBeVisible();
  await expect(page.getByRole("link", { name: photo.name })).toBeVisible();
});

test("where one stands is filled in at a press", async ({ page, context, javaScriptEnabled }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 53.2194, longitude: 6.5665 });
  await startMelding(page);
  await choose(page, "Wat is er?", "Gat, scheur of kuil in de rijbaan");
  await press(page, "Verder");
  const button = page.getByRole("button", { name: "Mijn locatie" });
  if (!javaScriptEnabled) {
    await expect(button).toBeHidden();
    return;
  }
  await button.click();
  await expect(page.getByLabel("Coördinaten")).toHaveValue("53.21940, 6.56650");
});
