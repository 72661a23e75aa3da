/** Stopping half-way and going on later: by a link on any device, and in the browser that was used. */
import type { Page } from "@playwright/test";
import { auditAfter, auditAt } from "../support/audit.ts";
import { choose, giveContact, klachtToCheck, press, referenceOn, STORY, tellKlacht } from "../support/forms.ts";
import { mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const KEEP = "Bewaar en ga later verder";

/** Tells the first step and keeps it; gives the link from the mail. */
async function keepHalfway(page: Page, portal: string, email: string): Promise<string> {
  await page.goto("/klacht/indienen");
  await tellKlacht(page);
  await page.getByLabel("Voornaam en achternaam").fill("Sanne Proef");
  await press(page, KEEP);
  await page.getByLabel("Uw e-mailadres").fill(email);
  await press(page, "Bewaren");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw klacht is bewaard");
  const { links } = await mailTo(portal, { to: email, subject: /Verder met uw klacht/ });
  const link = links.find((href) => href.includes("/concept/"));
  if (!link) throw new Error("The mail has no link");
  return new URL(link).pathname + new URL(link).search;
}

test("a klacht that was kept goes on elsewhere, is kept at every step, and is gone once sent", async ({
  page,
  portal,
  email,
  browserAt,
}) => {
  const link = await keepHalfway(page, portal, email);
  await expect(page.getByRole("main")).toContainText(/Bewaard tot en met \w+dag \d+ december 2026/);

  const elsewhere = await browserAt(portal);
  await elsewhere.goto(link);
  expect(elsewhere.url()).not.toContain("sleutel");
  await expect(elsewhere.getByRole("main")).toContainText("U was even weg. Uw antwoorden staan er nog.");
  await expect(elsewhere.getByRole("main")).toContainText(STORY);
  await press(elsewhere, "Ga verder met invullen");
  await expect(elsewhere.getByLabel("Voornaam en achternaam")).toHaveValue("Sanne Proef");
  await giveContact(elsewhere, { email, name: "Sanne Elders" });
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");

  // Left again, and back on the first device: on the check page, with what was changed elsewhere.
  await page.goto(link);
  await press(page, "Ga verder met invullen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");
  await expect(page.getByRole("main")).toContainText("Sanne Elders");
  await press(page, "Versturen");
  const reference = await referenceOn(page);

  await press(elsewhere, "Versturen");
  expect(await referenceOn(elsewhere)).toBe(reference);
  expect((await elsewhere.goto(link))?.status()).toBe(404);
  await expect(elsewhere.getByRole("main")).toContainText("Wij vinden geen formulier met deze link.");
});

test("it can be thrown away, after a question", async ({ page, portal, email }) => {
  const link = await keepHalfway(page, portal, email);
  await press(page, "Weggooien");
  await page.getByRole("link", { name: "Nee, bewaar het" }).click();
  await press(page, "Weggooien");
  await press(page, "Ja, gooi weg");
  await expect(page.getByRole("main")).toContainText("Wij bewaren niets meer van deze klacht");
  expect((await page.goto(link))?.status()).toBe(404);
});

test("a wrong address is said, and loses nothing", async ({ page }) => {
  await klachtToCheck(page);
  await press(page, KEEP);
  await page.getByLabel("Uw e-mailadres").fill("sanne");
  await press(page, "Bewaren");
  await expect(page.getByRole("main")).toContainText("Vul een e-mailadres in met een @.");
  await press(page, "Terug naar het formulier");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");
  await expect(page.getByRole("main")).toContainText(STORY);
});

test("the copy of a sent klacht is a pdf", async ({ page }) => {
  await klachtToCheck(page);
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  const href = await page.getByRole("link", { name: "Download uw klacht (pdf)" }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(answer.headers()["content-disposition"]).toBe(`attachment; filename="kopie-${reference}.pdf"`);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test.describe("in this browser", () => {
  test.use({ javaScriptEnabled: true });

  const notice = (page: Page) => page.getByText("Er staat nog een klacht die u niet verstuurde.");

  /** Leaves while typing: the browser asks whether that is meant. */
  async function typeAndLeave(page: Page): Promise<void> {
    page.once("dialog", (dialog) => dialog.accept());
    await page.goto("/klacht/indienen");
    await page.getByLabel("Wat is er gebeurd?").fill(STORY);
    await page.goto("/");
  }

  for (const path of ["/klacht/indienen", "/klacht"]) {
    test(`what was typed is offered again on ${path}, until it was sent`, async ({ page }) => {
      await typeAndLeave(page);
      await page.goto(path);
      await expect(notice(page)).toBeVisible();
      await press(page, "Verder gaan");
      await expect(page.getByLabel("Wat is er gebeurd?")).toHaveValue(STORY);
      await choose(page, "Waar gaat uw klacht over?", "Hoe een medewerker met mij omging");
      await choose(page, /Wilt u uw verhaal vertellen/, "Nee");
      await press(page, "Verder");
      await giveContact(page);
      await press(page, "Versturen");
      await referenceOn(page);
      await page.waitForFunction(() => localStorage.length === 0); // the script of the page, which comes after its words
      await page.goto(path);
      await expect(page.getByLabel("Wat is er gebeurd?")).toBeVisible();
      await expect(notice(page)).toBeHidden();
    });
  }

  test("it can be thrown away", async ({ page }) => {
    await typeAndLeave(page);
    await page.goto("/klacht/indienen");
    await press(page, "Weggooien");
    await expect(notice(page)).toBeHidden();
    await page.reload();
    await expect(page.getByLabel("Wat is er gebeurd?")).toHaveValue("");
    await expect(notice(page)).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("every page of a draft is accessible, valid, and fits a narrow screen", async ({ page, portal, email }) => {
    await page.goto("/klacht/indienen");
    await tellKlacht(page);
    await auditAfter(page, () => press(page, KEEP), "where the link goes");
    await page.getByLabel("Uw e-mailadres").fill("sanne");
    await auditAfter(page, () => press(page, "Bewaren"), "a wrong address", 422);
    await page.getByLabel("Uw e-mailadres").fill(email);
    await auditAfter(page, () => press(page, "Bewaren"), "just kept");
    await auditAt(page, new URL(page.url()).pathname);
    await auditAfter(page, () => press(page, "Weggooien"), "throw away?");
    await auditAfter(page, () => press(page, "Ja, gooi weg"), "thrown away");
    await auditAt(page, "/concept/0000000000000000", 404);
    await page.goto(portal);
  });
});
