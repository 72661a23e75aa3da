/** The pages of a bezwaar and of "Wij beslissen te laat", with mistakes and to the end: accessible, valid, at 320 px. */
import { auditAfter, auditAt } from "../support/audit.ts";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak } from "../support/mailbox.ts";
import { test } from "../support/test.ts";

test("a late bezwaar for someone else, from mistake to zaak", async ({ page, portal, email }) => {
  await page.goto("/bezwaar/indienen");
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, step 1 with mistakes", 422);
  await page.getByLabel("Met welk besluit bent u het niet eens?").fill("De subsidie voor ons dorpshuis");
  await page.getByLabel("Dag").fill("14");
  await page.getByLabel("Maand").fill("7");
  await page.getByLabel("Jaar").fill("2026");
  await choose(page, "Gaat het besluit over een Woo-verzoek?", "Ja");
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, step 2, late");
  await page.getByText("Ik leg het later uit", { exact: true }).click();
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, step 3");
  await choose(page, /Wilt u uw verhaal vertellen/, "Ja");
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, step 4");
  await choose(page, /Voor wie doet u dit/, "Namens iemand anders");
  await page.getByLabel("Voornaam en achternaam").fill("Lotte Proef");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, for whom");
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, for whom, with mistakes", 422);
  await page.getByLabel("Voornaam en achternaam van die persoon").fill("Jan Proef");
  await page.getByLabel("Postcode").fill("9712 AB");
  await page.getByLabel("Huisnummer").fill("20");
  await auditAfter(page, () => press(page, "Verder"), "bezwaar, check page");
  await auditAfter(page, () => press(page, "Versturen"), "bezwaar, confirmation");
  const reference = await referenceOn(page);
  await page.goto(await linkToZaak(portal, email, reference));
  await auditAt(page, `/zaak/${reference}`);
  await auditAt(page, `/zaak/${reference}/over/dwangsom`);
});

test("an ingebrekestelling with mistakes, and its letter", async ({ page }) => {
  await auditAt(page, "/dwangsom/brief");
  await page.goto("/dwangsom/indienen");
  await auditAfter(page, () => press(page, "Verder"), "dwangsom, step 1 with mistakes", 422);
  await choose(page, "Waarop wacht u?", "Een besluit op mijn aanvraag");
  await page.getByLabel("Waar gaat het over?").fill("Ontheffing voor breed vervoer");
  await choose(page, /Weet u op welke dag/, "Nee, reken het voor mij uit");
  await auditAfter(page, () => press(page, "Verder"), "dwangsom, step 2");
  await auditAfter(page, () => press(page, "Verder"), "dwangsom, step 2 with mistakes", 422);
});
