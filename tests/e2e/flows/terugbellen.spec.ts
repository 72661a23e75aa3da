/** Being called back: the half hour that is chosen stands everywhere, can be moved, and can be cancelled. */
import type { Page } from "@playwright/test";
import { press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const SUBJECT = "De omleiding bij Winsum";
const FRIDAY = "vrijdag 27 november 2026";

/** Chooses this half hour; the demo's Monday offers up to and including Friday. */
const chooseTime = (page: Page, value: string) => page.getByLabel("Wanneer mogen wij u bellen?").selectOption(value);

async function toCheck(page: Page, value: string, email: string): Promise<void> {
  await page.goto("/terugbellen/indienen");
  await chooseTime(page, value);
  await page.getByLabel("Waar gaat het over?").fill(SUBJECT);
  await press(page, "Verder");
  await page.getByLabel("Voornaam en achternaam").fill("Femke Proef");
  await page.getByLabel("Telefoonnummer").fill("050 123 45 67");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

test("the agreed half hour stands on the check page, in the mail and on the page of the zaak; it can be moved and cancelled", async ({
  page,
  portal,
  email,
}) => {
  const main = page.getByRole("main");
  const wide = (page.viewportSize()?.width ?? 0) > 600; // the two projects share a portal: each its own half hours
  const [first, second] = wide ? ["09:00", "10:00"] : ["13:00", "14:00"];
  const [firstWords, secondWords] = wide
    ? [`${FRIDAY} tussen 9.00 en 9.30 uur`, `${FRIDAY} tussen 10.00 en 10.30 uur`]
    : [`${FRIDAY} tussen 13.00 en 13.30 uur`, `${FRIDAY} tussen 14.00 en 14.30 uur`];
  await toCheck(page, `2026-11-27 ${first}`, email);
  await expect(main).toContainText(`Wij bellen u: op ${firstWords}.`);
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText(firstWords);
  expect((await mailTo(portal, { to: email })).text).toContain(firstWords);

  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SUBJECT);
  await page.getByRole("link", { name: "Verzet de afspraak" }).click();
  await press(page, "Verzet de afspraak");
  await expect(main).toContainText("Kies wanneer wij u mogen bellen.");
  await chooseTime(page, `2026-11-27 ${second}`);
  await press(page, "Verzet de afspraak");
  await expect(main).toContainText("Uw nieuwe afspraak staat genoteerd");
  await expect(main).toContainText(new RegExp(`Wij bellen u op\\s*${secondWords}`));
  expect((await mailTo(portal, { to: email, subject: /nieuwe afspraak/ })).text).toContain(secondWords);

  await page.getByRole("link", { name: "Zeg de afspraak af" }).click();
  await expect(main).toContainText("Wij bellen u dan niet.");
  await press(page, "Ja, zeg mijn afspraak af");
  await expect(main).toContainText("Ingetrokken");
});

test("with mistakes names each question and keeps what was typed; a half hour that is gone asks for another", async ({
  page,
}) => {
  await page.goto("/terugbellen/indienen");
  await page.getByLabel("Waar gaat het over?").fill(SUBJECT);
  await press(page, "Verder");
  await expect(page).toHaveTitle(/^\(1 fout\) /);
  await expect(page.getByLabel("Wanneer mogen wij u bellen?")).toHaveAccessibleDescription(
    /Kies wanneer wij u mogen bellen\./,
  );
  await expect(page.getByLabel("Waar gaat het over?")).toHaveValue(SUBJECT);
  await chooseTime(page, "2026-11-27 16:30");
  await press(page, "Verder");
  await page.getByLabel("Telefoonnummer").fill("12");
  await press(page, "Verder");
  const summary = page.getByRole("region", { name: "Verbeter 2 fouten om verder te gaan" });
  await expect(summary.getByRole("link")).toHaveText([
    "Vul uw voornaam en achternaam in.",
    "Vul een telefoonnummer in met 10 cijfers, of met +31 ervoor.",
  ]);
  await expect(page.getByLabel("Telefoonnummer")).toHaveValue("12");
});

test("offers no time on a weekend, none in the past, and none outside the hours for it", async ({ page }) => {
  await page.goto("/terugbellen/indienen");
  const values = await page
    .getByLabel("Wanneer mogen wij u bellen?")
    .locator("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? "").filter(Boolean));
  const days = new Set(values.map((value) => value.slice(0, 10)));
  expect([...days]).toEqual(["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"]);
  expect(values.every((value) => value.slice(11) >= "09:00" && value.slice(11) <= "16:30")).toBe(true);
});
