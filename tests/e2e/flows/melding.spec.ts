/** A report about a road: the time before sending, danger by telephone first, and places that are not ours. */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn, startMelding } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

async function tellMelding(page: Page, { risk = "Nee", road = "N361" } = {}): Promise<void> {
  await startMelding(page, risk);
  if (risk === "Ja, nu meteen") await choose(page, "Hebt u al gebeld?", "Ja");
  await choose(page, "Wat is er?", "Fietspad of voetpad kapot");
  await press(page, "Verder");
  await choose(page, "Kunt u er veilig langs?", "Alleen stapvoets");
  await choose(page, "Wat is er kapot?", "Een losse steen of een gat");
  await page.getByLabel("Welke weg is het?").selectOption(road);
  await page.getByLabel("Getal op de hectometerpaal").fill("14,2");
  await press(page, "Verder");
}

test("that is urgent shows day and hour before sending, and keeps them", async ({ page, portal, email }) => {
  await tellMelding(page);
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  const main = page.getByRole("main");
  await expect(main).toContainText(
    /komen wij meestal in actie vóór dinsdag 24 november 2026, \d{1,2}\.\d\d uur \(dringend\)/,
  );
  await expect(main).toContainText("Waarom dringend? U zei dat fietsers er alleen stapvoets langs kunnen.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  const came = /melding van maandag 23 november 2026, (\d{1,2}\.\d\d) uur/.exec((await main.textContent()) ?? "")?.[1];
  const due = `dinsdag 24 november 2026, ${came} uur`; // 24 hours later, to the minute
  await expect(main).toContainText(due);
  expect((await mailTo(portal, { to: email })).text).toContain(due);
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText(due);
  await expect(main).toContainText("Dit is een streven");
});

test("with danger puts the telephone first, on every page of it", async ({ page }) => {
  await page.goto("/melding");
  const main = page.getByRole("main");
  await expect(main).toContainText(/Is er nu gevaar\? Ongeluk of gewonden: bel 112/);
  await tellMelding(page, { risk: "Ja, nu meteen" });
  await expect(page.getByRole("heading", { name: "Is er nu gevaar? Bel eerst." })).toBeVisible();
  await press(page, "Verder");
  await expect(page.getByRole("heading", { name: "Is er nu gevaar? Bel eerst." })).toBeVisible();
  await press(page, "Versturen");
  await referenceOn(page);
  await expect(main.getByRole("heading").first()).toHaveText("Hebt u ook gebeld?");
  await expect(main.getByRole("link", { name: "112" }).first()).toHaveAttribute("href", "tel:112");
});

test("without a name or address gives a link to keep, which opens the zaak anywhere", async ({
  page,
  browserAt,
  portal,
}) => {
  await tellMelding(page);
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText("zonder e-mailadres kunnen wij u geen bericht sturen");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  const link = page.getByRole("link", { name: `/zaak/${reference}?sleutel=` });
  const address = (await link.getAttribute("href")) ?? "";
  const other = await browserAt(portal);
  await other.goto(address);
  await expect(other).toHaveURL(`${portal}/zaak/${reference}`);
  await expect(other.getByRole("main")).toContainText(reference);
});

test("about a road of Rijkswaterstaat says so before sending, and asks whether it may go there", async ({ page }) => {
  await tellMelding(page, { road: "A7" });
  await expect(page.getByRole("main")).toContainText("Deze plek is van Rijkswaterstaat. Bel 0800 - 8002");
  await press(page, "Verder");
  await expect(page.getByRole("link", { name: "Kies of wij uw melding mogen doorsturen." })).toBeVisible();
  await choose(page, /doorsturen naar Rijkswaterstaat/, "Ja, stuur mijn melding door");
  await press(page, "Verder");
  const main = page.getByRole("main");
  await expect(main).toContainText("Wij sturen uw melding door naar Rijkswaterstaat.");
  await expect(main).toContainText("Uw melding is doorgestuurd, of u hebt bericht van ons:");
  await press(page, "Versturen");
  await expect(main).toContainText("Onze tijden gelden daar niet.");
  await expect(main).not.toContainText("in actie");
});

test("that is not solved is open again, with what is wrong, also for who gave no name or address", async ({
  page,
  desk,
}) => {
  await tellMelding(page);
  await press(page, "Verder");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await desk.goto(`/medewerker/zaken/${reference}/klaar`);
  await choose(desk, "Hoe is het afgelopen?", "Opgelost");
  await press(desk, "Afronden en bericht sturen");

  await page.goto(`/zaak/${reference}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Afgehandeld");
  await choose(page, "Wat ziet u nu?", "Nee, nog niet");
  await press(page, "Versturen");
  await expect(page.getByRole("link", { name: /Schrijf op wat er nog niet goed is/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Nee, nog niet" })).toBeChecked();
  await page.getByLabel("Wat is er nog niet goed?").fill("De stenen liggen weer los.");
  await press(page, "Versturen");
  await expect(main).toContainText("Uw melding is weer open");
  await expect(main).toContainText("De stenen liggen weer los.");
  await expect(main).toContainText("komen meestal in actie");
  await desk.goto(`/medewerker/zaken/${reference}`);
  await expect(desk.getByRole("main")).toContainText("De stenen liggen weer los.");
});
