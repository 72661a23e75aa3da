/** An invoice of € 1.840 that came in on 12 October 2026, asked about on Monday 23 November. */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const SENDER = "Stuurde u de factuur als bedrijf of als particulier?";
const WITH_INTEREST = "Dat de factuur wordt betaald, met rente omdat het te laat is";

async function fillDate(page: Page, question: string, [day, month, year]: readonly [string, string, string]) {
  const group = page.getByRole("group", { name: question });
  await group.getByLabel("Dag", { exact: true }).fill(day);
  await group.getByLabel("Maand", { exact: true }).fill(month);
  await group.getByLabel("Jaar", { exact: true }).fill(year);
}

async function tellInvoice(page: Page, sender: string): Promise<void> {
  await page.goto("/factuur/indienen");
  await choose(page, SENDER, sender);
  await choose(page, "Wat wilt u?", WITH_INTEREST);
  await press(page, "Verder");
  await page.getByLabel("Factuurnummer").fill("2026-118");
  await page.getByLabel("Bedrag in euro's, met btw").fill("1.840");
  await fillDate(page, "Op welke dag kregen wij de factuur?", ["12", "10", "2026"]);
}

async function giveContact(page: Page, email: string): Promise<void> {
  await page.getByLabel("Voornaam en achternaam").fill("Rikus Proef");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

test("a business sees its interest and € 40 before sending and on its zaak, with every step", async ({
  page,
  portal,
  email,
}) => {
  const main = page.getByRole("main");
  await tellInvoice(page, "Als bedrijf of organisatie");
  await press(page, "Verder");
  await page.getByLabel("Naam van uw bedrijf of organisatie").fill("Proefschilders");
  await giveContact(page, email);
  const claim = "€ 6,29 wettelijke handelsrente en € 40 voor uw kosten, samen € 46,29";
  await expect(main).toContainText("Die moet betaald zijn uiterlijk woensdag 11 november 2026");
  await expect(main).toContainText("Dit portaal ziet betalingen niet zelf.");
  await expect(main).toContainText(claim);
  await expect(main).toContainText("€ 1.840 × 10,4 procent × 12 / 365 = € 6,29");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await mailTo(portal, { to: email });
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText(claim);
  const payment = main.getByRole("row", { name: /^Betaling van uw factuur/ });
  await expect(payment).toContainText("woensdag 11 november 2026");
  await expect(payment).toContainText("Nog na te kijken");
  await expect(main).toContainText("maandag 18 januari 2027"); // the answer: eight weeks
});

test("a private person has another rate and no € 40, from a last day that was set; without one none is counted", async ({
  page,
  email,
}) => {
  const main = page.getByRole("main");
  await tellInvoice(page, "Als particulier");
  await press(page, "Verder");
  await giveContact(page, email);
  await expect(main).toContainText("Wij kunnen de rente nog niet uitrekenen.");
  await press(page, "Wijzigen De factuur");
  await fillDate(page, "Wat was de laatste dag om te betalen?", ["11", "11", "2026"]);
  await press(page, "Verder naar controleren");
  await expect(main).toContainText("€ 2,42 wettelijke rente. Dat is gerekend");
  await expect(main).toContainText("€ 1.840 × 4 procent × 12 / 365 = € 2,42");
  await expect(main).not.toContainText("€ 40");
});

test("with mistakes names each question and keeps every answer", async ({ page }) => {
  await page.goto("/factuur/indienen");
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 2 fouten om verder te gaan" }).getByRole("link")).toHaveText([
    "Kies of u de factuur als bedrijf of als particulier stuurde.",
    "Kies wat u wilt.",
  ]);
  await tellInvoice(page, "Als bedrijf of organisatie");
  await page.getByLabel("Bedrag in euro's, met btw").fill("achttienhonderd");
  await fillDate(page, "Op welke dag kregen wij de factuur?", ["12", "10", "2027"]);
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 2 fouten om verder te gaan" }).getByRole("link")).toHaveText([
    "Vul het bedrag in euro's in. Bijvoorbeeld: 1.840 of 1840,50.",
    "Vul een dag in die al geweest is.",
  ]);
  await expect(page.getByLabel("Factuurnummer")).toHaveValue("2026-118");
  await expect(page.getByLabel("Bedrag in euro's, met btw")).toHaveValue("achttienhonderd");
  await expect(page.getByLabel("Jaar", { exact: true })).toHaveValue("2027");
});

test.describe("at the ministry", () => {
  test.use({ organisation: "bzk" });
  test("the term that was agreed is asked, it is an aim, and a question may be answered by telephone", async ({
    page,
    email,
  }) => {
    const main = page.getByRole("main");
    await page.goto("/factuur");
    await expect(main).toContainText("(070) 333 42 85");
    await tellInvoice(page, "Als bedrijf of organisatie");
    await page.getByLabel("Binnen hoeveel dagen spraken wij af te betalen?").fill("60");
    await press(page, "Verder");
    await page.getByLabel("Naam van uw bedrijf of organisatie").fill("Proefschilders");
    await giveContact(page, email);
    await expect(main).toContainText("Wij streven ernaar die te betalen uiterlijk vrijdag 11 december 2026");
    await expect(main).toContainText("U hebt nog geen recht op rente");
    await expect(main).toContainText("uiterlijk maandag 14 december 2026"); // three weeks
  });
});
