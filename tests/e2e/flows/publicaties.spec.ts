/** Reading without a form, ordering several titles, and cancelling until it is sent. */
import type { Page } from "@playwright/test";
import { press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const copiesOf = (page: Page, title: string) => page.getByLabel(`Aantal van ${title}`);

async function order(page: Page, titles: Readonly<Record<string, string>>, email: string): Promise<void> {
  await page.goto("/publicaties/indienen");
  for (const [title, copies] of Object.entries(titles)) await copiesOf(page, title).fill(copies);
  await press(page, "Verder");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

test("a pdf opens at once, without a form", async ({ page, request }) => {
  await page.goto("/publicaties");
  const link = page.getByRole("link", { name: /Open de pdf.* van Glad\? Zo strooien wij/ });
  const pdf = await request.get((await link.getAttribute("href")) ?? "");
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("what is out of stock says from which day it can be ordered again", async ({ page }) => {
  await page.goto("/publicaties/indienen");
  const card = page.getByRole("listitem").filter({ hasText: "Fietskaart Langs het water" });
  await expect(card).toContainText("Weer te bestellen vanaf vrijdag 4 december 2026.");
  await expect(copiesOf(page, "Fietskaart Langs het water")).toHaveCount(0);
});

test("several titles go in one order, on the post by Monday 30 November, one week later", async ({
  page,
  portal,
  email,
}) => {
  await order(page, { "Glad? Zo strooien wij": "1", "Bezwaar maken": "2" }, email);
  const main = page.getByRole("main");
  await expect(main).toContainText("Uw bestelling is op de post: uiterlijk maandag 30 november 2026.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText("maandag 30 november 2026");
  expect((await mailTo(portal, { to: email })).text).toContain("maandag 30 november 2026");
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText("1 × Glad? Zo strooien wij, 2 × Bezwaar maken");
  await expect(main).toContainText("De wet noemt hiervoor geen termijn.");
});
