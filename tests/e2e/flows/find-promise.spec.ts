/** Which promise concerns me: by a choice and by words, and as a list that opens without scripts. */
import type { Page } from "@playwright/test";
import { audit } from "../support/audit.ts";
import { expect, test } from "../support/test.ts";

const finder = (page: Page) => page.locator("astro-island").filter({ has: page.getByText("beloften op een rij") });
const choice = (page: Page) => page.getByLabel("Wat doet u?");
const words = (page: Page) => page.getByLabel("Zoek op een woord");
const count = (page: Page) => page.locator("astro-island").getByRole("status");

test("who calls finds what is promised about the telephone", async ({ page, javaScriptEnabled }) => {
  await page.goto("/servicenormen");
  if (javaScriptEnabled) {
    await choice(page).selectOption("Ik bel");
    await expect(count(page)).toHaveText("5 beloften gevonden.");
    await expect(page).toHaveURL(/#ik-bel$/);
  } else {
    await expect(choice(page)).toBeHidden();
    await finder(page).getByText("Alle 42 beloften op een rij").click();
  }
  const promise = page.locator("astro-island").getByRole("link", { name: /90 van de 100 telefoontjes/ });
  await expect(promise).toBeVisible();
  await promise.click();
  await expect(page).toHaveURL(/\/servicenormen\/gr-telefoon-30s$/);
  await page.goBack();
  if (javaScriptEnabled) await expect(choice(page)).toHaveValue("call");
});

test("the list is complete, and says what is a promise and what an aim", async ({ page }) => {
  await page.goto("/servicenormen");
  const list = finder(page);
  await list.getByText("Alle 42 beloften op een rij").click();
  await expect(list.getByRole("listitem")).toHaveCount(42);
  const aims = list.getByRole("listitem").filter({ hasText: "Wij streven ernaar" });
  await expect(aims).toHaveCount(3); // reports, the press, social media
  await expect(list.getByRole("listitem").filter({ hasText: "behandelt" }).first()).toContainText("binnen 2 weken");
});

test("a word narrows the list while it is typed, and can be taken back", async ({ page, javaScriptEnabled }) => {
  await page.goto("/servicenormen");
  if (!javaScriptEnabled) return expect(words(page)).toBeHidden();
  await words(page).fill("pa");
  await expect(count(page)).toBeEmpty();
  await words(page).fill("parkeeren");
  await expect(count(page)).toHaveText("Dit lijkt erop: 1 belofte.");
  await audit(page, undefined, "/servicenormen, narrowed");
  await page.keyboard.press("Escape");
  await expect(words(page)).toHaveValue("");
  await expect(words(page)).toBeFocused();
  await expect(page.getByText("Alle 42 beloften op een rij")).toBeVisible();
  await expect(page).toHaveURL(/\/servicenormen$/); // what was typed is in no address
});

test("nothing found is said, with a way out", async ({ page, javaScriptEnabled }) => {
  await page.goto("/servicenormen#ik-stuur-een-factuur");
  if (!javaScriptEnabled) {
    // A link to a group opens the list there.
    return expect(page.getByRole("heading", { name: "Ik stuur een factuur of wacht op geld" })).toBeVisible();
  }
  await expect(choice(page)).toHaveValue("invoice");
  await words(page).fill("parkeren");
  await expect(count(page)).toHaveText("Niets gevonden bij ‘Ik stuur een factuur of wacht op geld’.");
  await page.getByRole("button", { name: "Zoek in alle beloften" }).click();
  await expect(count(page)).toHaveText("1 belofte gevonden.");
  await words(page).fill("xyzzy");
  await expect(count(page)).toHaveText("Niets gevonden.");
  await page.getByRole("button", { name: "Wis uw keuze" }).click();
  await expect(words(page)).toBeFocused();
  await expect(count(page)).toBeEmpty();
});
