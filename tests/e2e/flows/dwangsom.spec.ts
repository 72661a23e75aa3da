/**
 * "Wij beslissen te laat" on Monday 23 November 2026: two weeks later is Monday 7 December, the first day that costs
 * money Tuesday 8 December. An application of 14 September had to be decided on by Monday 9 November.
 */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

async function date(page: Page, day: string, month: string, year: string, at = 0): Promise<void> {
  await page.getByLabel("Dag").nth(at).fill(day);
  await page.getByLabel("Maand").nth(at).fill(month);
  await page.getByLabel("Jaar").nth(at).fill(year);
}

async function tellMatter(page: Page, matter: string, known: string): Promise<void> {
  await page.goto("/dwangsom/indienen");
  await choose(page, "Waarop wacht u?", matter);
  await page.getByLabel("Waar gaat het over?").fill("Ontheffing voor breed vervoer");
  await choose(page, /Weet u op welke dag/, known);
  await press(page, "Verder");
}

async function who(page: Page, email: string): Promise<void> {
  await page.getByLabel("Voornaam en achternaam").fill("Kees Proef");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

const whatHappens = (page: Page) => page.getByRole("heading", { name: "Dit gebeurt als u verstuurt" }).locator("..");

test("an application handled elsewhere: the two weeks, the first day and the amounts, before sending and after", async ({
  page,
  portal,
  email,
}) => {
  await tellMatter(page, "Een besluit op mijn aanvraag", "Nee, reken het voor mij uit");
  await date(page, "14", "9", "2026");
  await press(page, "Verder");
  await who(page, email);
  const what = whatHappens(page);
  await expect(what).toContainText("Ons besluit: uiterlijk maandag 7 december 2026.");
  await expect(what).toContainText("Onze tijd was voorbij na maandag 9 november 2026.");
  await expect(what).toContainText(
    "een dwangsom vanaf dinsdag 8 december 2026: 14 dagen € 23, dan 14 dagen € 35, dan 14 dagen € 45 per dag. Samen hooguit € 1.442.",
  );

  await press(page, "Print als brief");
  const letter = page.getByRole("article", { name: "De brief" });
  await expect(letter).toContainText("Kees Proef");
  await expect(letter).toContainText("U moest beslissen uiterlijk op: maandag 9 november 2026");
  expect(new URL(page.url()).search).toBe(""); // nothing of a person in the address
  await page.goBack();

  await press(page, "Versturen");
  const reference = await referenceOn(page);
  expect((await mailTo(portal, { to: email, subject: new RegExp(reference) })).text).toContain(
    "maandag 7 december 2026",
  );
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("main")).toContainText(/U krijgt ons besluit uiterlijk\s*maandag 7 december 2026/);
  await expect(page.getByRole("main")).toContainText("dwangsom vanaf dinsdag 8 december 2026");
});

test("too early names the day on which it counts, before sending and after; under the Woo there is no money", async ({
  page,
  portal,
  email,
}) => {
  await tellMatter(page, "Een besluit op mijn Woo-verzoek", "Ja, ik weet de dag");
  await date(page, "30", "11", "2026");
  await press(page, "Verder");
  await who(page, email);
  await expect(whatHappens(page)).toContainText("Onze tijd loopt nog tot en met maandag 30 november 2026.");
  await expect(whatHappens(page)).toContainText("Stuur het op dinsdag 1 december 2026 of later.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("main")).toContainText("Uw ingebrekestelling kwam eerder en telt daarom niet.");
  await expect(page.getByRole("main")).not.toContainText("€ 23");
});

test("with mistakes names each question, and asks what can be known", async ({ page }) => {
  await page.goto("/dwangsom/indienen");
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 3 fouten om verder te gaan" }).getByRole("link")).toHaveText([
    "Kies waarop u wacht.",
    "Schrijf op waar uw aanvraag, bezwaar of Woo-verzoek over gaat.",
    "Kies of u de dag weet.",
  ]);
  await tellMatter(page, "Een besluit op mijn aanvraag", "Nee, reken het voor mij uit");
  await date(page, "14", "9", "2027");
  await page.getByLabel("Hoeveel weken hadden wij om te beslissen?").fill("veel");
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 2 fouten om verder te gaan" }).getByRole("link")).toHaveText([
    "Vul een dag in die niet later is dan vandaag.",
    "Vul een aantal weken in van 1 tot en met 104, of laat het leeg.",
  ]);
});

test("a blank letter can be printed and filled in with a pen", async ({ page }) => {
  await page.goto("/dwangsom");
  await page.getByRole("link", { name: "Print de brief" }).first().click();
  await expect(page.getByRole("article", { name: "De brief" })).toContainText("Ik stel u in gebreke.");
});
