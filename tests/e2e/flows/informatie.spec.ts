/** Information asked for on Monday 23 November 2026: a week later is Monday 30 November; as a Woo-verzoek 21 December. */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const QUESTION = "Hoeveel vrachtwagens rijden er per dag over de N46?";

async function fileInformation(page: Page, email: string): Promise<string> {
  await page.goto("/informatie/indienen");
  await page.getByLabel("Waarover zoekt u informatie?").fill("Vrachtverkeer op de N46");
  await page.getByLabel("Wat wilt u precies weten of krijgen?").fill(QUESTION);
  await press(page, "Verder");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText("uiterlijk maandag 30 november 2026");
  await press(page, "Versturen");
  return referenceOn(page);
}

test("comes within a week, or a message with the day", async ({ page, portal, email }) => {
  const reference = await fileInformation(page, email);
  await expect(page.getByRole("main")).toContainText(/U hoort van ons uiterlijk\s*maandag 30 november 2026/);
  const mail = await mailTo(portal, { to: email, subject: new RegExp(reference) });
  expect(mail.text).toContain("Uiterlijk maandag 30 november 2026: de informatie, of bericht wanneer u die krijgt.");
});

test("with mistakes names each question and keeps what was typed", async ({ page }) => {
  await page.goto("/informatie/indienen");
  await page.getByLabel("Wat wilt u precies weten of krijgen?").fill(QUESTION);
  await press(page, "Verder");
  await expect(page).toHaveTitle(/^\(1 fout\) /);
  await expect(
    page.getByRole("link", { name: "Vul in een paar woorden in waarover u informatie zoekt." }),
  ).toBeVisible();
  await expect(page.getByLabel("Wat wilt u precies weten of krijgen?")).toHaveValue(QUESTION);
});

test("can go on as a Woo-verzoek, counted from today, with one mail; the first page leads there", async ({
  page,
  portal,
  email,
}) => {
  const first = await fileInformation(page, email);
  await page.goto(await linkToZaak(portal, email, first));
  await page.getByRole("link", { name: "Behandel dit als Woo-verzoek" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("De tijd telt vanaf de dag van uw vraag: maandag 23 november 2026.");
  await expect(main).toContainText("maandag 21 december 2026");
  await press(page, "Ja, behandel dit als Woo-verzoek");
  await expect(main).toContainText("Uw vraag is nu een Woo-verzoek");
  await expect(main).toContainText(/U krijgt ons besluit uiterlijk\s*maandag 21 december 2026/);
  const woo = page.url();
  const mail = await mailTo(portal, { to: email, subject: /Wij hebben uw Woo-verzoek/ });
  expect(mail.text).toContain(`Wij behandelen uw vraag om informatie (${first}) als Woo-verzoek.`);
  expect(mail.text).toContain(QUESTION);

  await page.goto(`/zaak/${first}`);
  await expect(main).toContainText("Uw vraag om informatie is nu een Woo-verzoek.");
  await page.getByRole("link", { name: "Bekijk uw Woo-verzoek" }).click();
  expect(page.url()).toBe(woo.replace(/\?.*/, ""));
});
