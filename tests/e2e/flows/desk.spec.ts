/** The desk: in by a code, what ends first on top, and each step as the citizen then sees it. */
import type { Page } from "@playwright/test";
import { ROELOF } from "../support/employees.ts";
import { choose, fileKlacht, press, referenceOn, startMelding } from "../support/forms.ts";
import { linkToZaak, mailsTo, mailTo } from "../support/mailbox.ts";
import { codeIn } from "../support/sign-in.ts";
import { expect, test } from "../support/test.ts";

/** Opens this step of the zaak. */
async function step(desk: Page, reference: string, title: string): Promise<void> {
  await desk.goto(`/medewerker/zaken/${reference}`);
  await desk.getByRole("link", { name: title, exact: true }).click();
}
const recorded = (desk: Page) => expect(desk.getByRole("main")).toContainText("Vastgelegd");

test("lets an employee in by the code from the mail, and nobody by a wrong one", async ({ browserAt, portal }) => {
  const page = await browserAt(portal);
  await page.goto("/medewerker");
  await page.getByLabel(/mailadres/).fill(ROELOF);
  const before = (await mailsTo(portal, { to: ROELOF, subject: /code/ })).length;
  await press(page, "Stuur mij een code");
  await page.getByRole("textbox", { name: /code/i }).fill("000000");
  await press(page, "Inloggen");
  await expect(page.getByRole("main")).toContainText("Deze code klopt niet.");
  await expect
    .poll(async () => (await mailsTo(portal, { to: ROELOF, subject: /code/ })).length)
    .toBeGreaterThan(before);
  const { text } = await mailTo(portal, { to: ROELOF, subject: /code/ });
  await page.getByRole("textbox", { name: /code/i }).fill(codeIn(text));
  await press(page, "Inloggen");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/werkvoorraad/i);
  await press(page, "Uitloggen");
  await page.goto("/medewerker");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Inloggen");
});

test("lists what ends first on top, with what must happen", async ({ desk }) => {
  await desk.goto("/medewerker?behandelaar=alle");
  const rows = desk.getByRole("row").filter({ has: desk.getByRole("rowheader") });
  await expect(rows.first()).toBeVisible();
  const days = await rows.evaluateAll((all) => all.map((row) => row.querySelector("time")?.getAttribute("datetime")));
  const dated = days.filter((day) => day !== undefined && day !== null);
  expect(dated.length).toBeGreaterThan(5);
  expect(dated).toEqual(dated.toSorted());
  await expect(rows.filter({ hasText: "GR-QGBD-5T" })).toContainText("Die dag is voorbij.");
});

test("handles a klacht: taken, acknowledged, answered, and kept", async ({ desk, page, portal, email }) => {
  const reference = await fileKlacht(page, { email });
  await desk.goto(`/medewerker/zaken/${reference}`);
  await expect(desk.getByRole("button", { name: "Ontvangstbevestiging sturen" })).toHaveCount(0);
  await press(desk, "Ik behandel deze zaak");
  await recorded(desk);
  await step(desk, reference, "Ontvangstbevestiging sturen");
  await press(desk, "Ontvangstbevestiging sturen");
  await recorded(desk);
  await step(desk, reference, "Antwoorden");
  await desk.getByLabel("Het antwoord").fill("U had moeten spreken. Wij nodigen u uit voor de volgende avond.");
  await press(desk, "Antwoord sturen");
  await expect(desk.getByRole("link", { name: "Kies wat wij van de klacht vinden." })).toBeVisible();
  await expect(desk.getByLabel("Het antwoord")).toHaveValue(/U had moeten spreken/);
  await desk
    .getByRole("radiogroup", { name: "Wat vinden wij van de klacht?" })
    .getByRole("radio")
    .first()
    .check({ force: true });
  await press(desk, "Antwoord sturen");
  await recorded(desk);
  await page.goto(await linkToZaak(portal, email, reference));
  const main = page.getByRole("main");
  await expect(main).toContainText("Wij hebben uw klacht beantwoord.");
  await expect(main).toContainText("U had moeten spreken.");
  await expect(main.getByRole("row", { name: /^Antwoord op uw klacht/ })).toContainText("Gehaald");
});

test("cannot take more time than the law gives, nor once it has ended", async ({ desk, page }) => {
  const reference = await fileKlacht(page);
  await step(desk, reference, "Extra weken volgens de wet");
  await expect(desk.getByRole("radiogroup", { name: "Hoeveel weken langer?" }).getByRole("radio")).toHaveCount(4);
  await press(desk, "Uitstel vastleggen en bericht sturen");
  await expect(
    desk.getByRole("link", { name: "Schrijf in ten minste één zin waarom het langer duurt." }),
  ).toBeVisible();
  // GR-QGBD-5T had to be answered by Monday 2 November.
  await desk.goto("/medewerker/zaken/GR-QGBD-5T/verdagen");
  await expect(desk.getByRole("main")).toContainText("De termijn eindigde op maandag 2 november 2026.");
  await expect(desk.getByRole("button", { name: /Uitstel/ })).toHaveCount(0);
});

test("works on a report: planned, action, done", async ({ desk, page, portal, email }) => {
  await startMelding(page);
  await choose(page, "Wat is er?", "Gat, scheur of kuil in de rijbaan");
  await press(page, "Verder");
  await choose(page, "Hoe diep is het?", "Een vinger diep");
  await choose(page, /uitwijken/, "Nee");
  await page.getByLabel("Welke weg is het?").selectOption("N388");
  await page.getByLabel("Getal op de hectometerpaal").fill("8,7");
  await press(page, "Verder");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await press(page, "Versturen");
  const reference = await referenceOn(page);

  await step(desk, reference, "Inplannen");
  await desk.getByLabel("Uiterlijk op welke dag?").fill("11-12-2026");
  await desk.getByLabel("Bij welk werk hoort dit?").fill("Herstel van de N388 bij Boerakker");
  await press(desk, "Inplannen en bericht sturen");
  await recorded(desk);
  await step(desk, reference, "Actie begonnen");
  await desk.getByLabel("Wat is er gedaan, en wat moet er nog gebeuren?").fill("Wij hebben het gat vandaag gevuld.");
  await press(desk, "Actie vastleggen");
  await recorded(desk);
  await step(desk, reference, "Klaar");
  await choose(desk, "Hoe is het afgelopen?", "Opgelost");
  await press(desk, "Afronden en bericht sturen");
  await recorded(desk);
  await page.goto(await linkToZaak(portal, email, reference));
  const main = page.getByRole("main");
  await expect(main).toContainText("Wij hebben het gat vandaag gevuld.");
  await expect(main.getByRole("row", { name: /^Actie/ })).toContainText("Binnen de tijd");
});

test("puts an order in the post, after which it cannot be cancelled", async ({ desk, page, portal, email }) => {
  await page.goto("/publicaties/indienen");
  await page.getByLabel("Aantal van Wat mag u van ons verwachten?").fill("1");
  await press(page, "Verder");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await step(desk, reference, "Bestelling verstuurd");
  await desk.getByText("1 × Wat mag u van ons verwachten?").last().click();
  await press(desk, "Verstuurd");
  await recorded(desk);
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("main")).toContainText("Uw bestelling is op de post.");
  await expect(page.getByRole("link", { name: "Annuleer uw bestelling" })).toHaveCount(0);
});
