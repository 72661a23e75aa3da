/** A question on Monday 23 November 2026: eight weeks later is Monday 18 January 2027; at the ministry 14 December. */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const WORDS = "Wat een vriendelijke brugwachter had ik gisteren.";

async function toMessage(page: Page, sort: string): Promise<void> {
  await page.goto("/vraag/indienen");
  await choose(page, "Wat wilt u ons laten weten?", sort);
  await press(page, "Verder");
  await page.getByLabel("Waar gaat het over?").fill("De brug bij Garnwerd");
}

test("a question is answered by the day that page and mail name", async ({ page, portal, email }) => {
  await toMessage(page, "Ik heb een vraag");
  await page.getByLabel("Wat is uw vraag?").fill("Waarom zijn de bankjes weg?");
  await press(page, "Verder");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  const main = page.getByRole("main");
  await expect(main).toContainText("Antwoord op uw vraag: uiterlijk maandag 18 januari 2027.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText(/U krijgt antwoord uiterlijk\s*maandag 18 januari 2027/);
  expect((await mailTo(portal, { to: email, subject: new RegExp(reference) })).text).toContain(
    "maandag 18 januari 2027",
  );
});

test("a compliment that needs no answer is promised none, and says so everywhere", async ({ page, portal, email }) => {
  await toMessage(page, "Ik wil een compliment geven");
  await page.getByLabel("Wat is uw compliment?").fill(WORDS);
  await choose(page, "Wilt u antwoord?", "Nee, dat hoeft niet");
  await press(page, "Verder");
  await expect(page.getByRole("radiogroup", { name: "Hoe mogen wij u antwoorden?" })).toHaveCount(0);
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  const main = page.getByRole("main");
  await expect(main).toContainText("U zei dat u geen antwoord wilt. Wij lezen het, maar u krijgt geen antwoord.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText("Wij hebben uw compliment ontvangen.");
  await expect(main).toContainText("Daarom beloven wij geen antwoord");
  await expect(main).not.toContainText("uiterlijk");
  const mail = await mailTo(portal, { to: email, subject: new RegExp(`Wij hebben uw compliment \\(${reference}`) });
  expect(mail.text).toContain("U krijgt geen antwoord.");
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText("Wij hebben uw compliment ontvangen.");
});

test("a tip asks whether an answer is wanted; who wants one says how", async ({ page }) => {
  await toMessage(page, "Ik heb een tip");
  await page.getByLabel("Wat is uw tip?").fill("Zet het bankje terug.");
  await press(page, "Verder");
  await expect(page.getByRole("link", { name: "Kies of u antwoord wilt." })).toBeVisible();
  await expect(page.getByLabel("Wat is uw tip?")).toHaveValue("Zet het bankje terug.");
  await choose(page, "Wilt u antwoord?", "Ja");
  await press(page, "Verder");
  await press(page, "Verder");
  await expect(page.getByRole("link", { name: "Kies hoe wij u mogen antwoorden." })).toBeVisible();
});

test("without a choice says what to choose", async ({ page }) => {
  await page.goto("/vraag/indienen");
  await press(page, "Verder");
  await expect(page.getByRole("link", { name: "Kies wat u ons wilt laten weten." })).toBeVisible();
});

test.describe("at the ministry", () => {
  test.use({ organisation: "bzk" });

  test("an answer or a message comes within three weeks", async ({ page, email }) => {
    await toMessage(page, "Ik heb een vraag");
    await page.getByLabel("Wat is uw vraag?").fill("Waar mag ik stemmen?");
    await press(page, "Verder");
    await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
    await page.getByLabel("E-mailadres").fill(email);
    await press(page, "Verder");
    await press(page, "Versturen");
    await expect(page.getByRole("main")).toContainText(/U hoort van ons uiterlijk\s*maandag 14 december 2026/);
  });
});
