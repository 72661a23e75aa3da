/** Working out a term: the same day with and without scripts, and what is wrong is named. */
import { press } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";

test("a klacht of Monday 23 November 2026 is answered by Monday 1 February 2027", async ({ page }) => {
  await page.goto("/termijn-berekenen");
  await page.getByLabel("Wat stuurde u?").selectOption("Een klacht");
  const received = page.getByRole("group", { name: "Wanneer kwam het binnen?" });
  await received.getByLabel("Dag").fill("23");
  await received.getByLabel("Maand").fill("11");
  await received.getByLabel("Jaar").fill("2026");
  await press(page, "Reken uit");
  const outcome = page.locator("#uitkomst");
  await expect(outcome).toContainText("maandag 1 februari 2027");
  await expect(outcome).toContainText("10 weken");
  await expect(outcome.locator("time").first()).toBeVisible();
  const days = await outcome.locator("time").evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
  expect(days).toEqual(expect.arrayContaining(["2026-11-24", "2026-12-07", "2027-02-01"]));
});

test("another kind asks its own questions", async ({ page, javaScriptEnabled }) => {
  await page.goto("/termijn-berekenen");
  await page.getByLabel("Wat stuurde u?").selectOption("Een bezwaar tegen een besluit");
  if (!javaScriptEnabled) await press(page, "Reken uit");
  const announced = page.getByRole("group", { name: /Wanneer is het besluit bekendgemaakt/ });
  await announced.getByLabel("Dag").fill("3");
  await announced.getByLabel("Maand").fill("11");
  await announced.getByLabel("Jaar").fill("2026");
  await press(page, "Reken uit");
  await expect(page.locator("#uitkomst")).toContainText("dinsdag 15 december 2026"); // six weeks after the day after
});

test("a day that does not exist is named, and stays as it was typed", async ({ page }) => {
  await page.goto("/termijn-berekenen?soort=klacht&ontvangen-dag=31&ontvangen-maand=11&ontvangen-jaar=2026");
  await expect(page).toHaveTitle(/^\(1 fout\) /);
  await expect(page.getByLabel("Dag").first()).toHaveValue("31");
});
