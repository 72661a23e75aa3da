/**
 * A bezwaar on Monday 23 November 2026. Against a decision of Monday 2 November one may object until Monday 14 December;
 * twelve weeks later is Monday 8 March 2027.
 */
import type { Page } from "@playwright/test";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const DECISION = "maandag 8 maart 2027";

async function nameDecision(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel("Met welk besluit bent u het niet eens?").fill("De subsidie voor ons dorpshuis");
  await page.getByLabel("Dag").fill(day);
  await page.getByLabel("Maand").fill(month);
  await page.getByLabel("Jaar").fill(year);
  await choose(page, "Gaat het besluit over een Woo-verzoek?", "Nee");
  await press(page, "Verder");
}

async function hearing(page: Page): Promise<void> {
  await choose(page, /Wilt u uw verhaal vertellen/, "Ja");
  await press(page, "Verder");
}

async function who(page: Page, email: string, forWhom = "Voor mijzelf"): Promise<void> {
  await choose(page, /Voor wie doet u dit/, forWhom);
  await page.getByLabel("Voornaam en achternaam").fill("Lotte Proef");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

test("says the day of the decision before sending, after it, in the mail and on the page of the zaak", async ({
  page,
  portal,
  email,
}) => {
  await page.goto("/bezwaar/indienen");
  await nameDecision(page, ["2", "11", "2026"]);
  await expect(page.getByRole("main")).toContainText("Het besluit blijft gelden zolang u bezwaar maakt.");
  await page.getByLabel("Waarom bent u het niet eens met het besluit?").fill("De stukken waren op tijd.");
  await press(page, "Verder");
  await hearing(page);
  await who(page, email);

  const what = page.getByRole("heading", { name: "Dit gebeurt als u verstuurt" }).locator("..");
  await expect(what).toContainText(`Ons besluit op uw bezwaar: uiterlijk ${DECISION}.`);
  await expect(what).toContainText("U bent op tijd: u kunt bezwaar maken tot en met maandag 14 december 2026.");
  await expect(what).toContainText("Wij beginnen pas te tellen op dinsdag 15 december 2026");
  await expect(what).toContainText("voorlopige voorziening");
  await press(page, "Versturen");
  const reference = await referenceOn(page);

  const mail = await mailTo(portal, { to: email, subject: new RegExp(reference) });
  expect(mail.text).toContain(DECISION);
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("main")).toContainText(DECISION);

  await page.goto(`/zaak/${reference}/over/dwangsom`);
  await expect(page.getByRole("main")).toContainText(`Onze tijd loopt nog tot en met ${DECISION}.`);
  await expect(page.getByRole("button", { name: "Verstuur uw ingebrekestelling" })).toHaveCount(0);
});

test("too late is explained and taken; the grounds may follow; who does it for someone else names them", async ({
  page,
  portal,
  email,
}) => {
  await page.goto("/bezwaar/indienen");
  await nameDecision(page, ["14", "7", "2026"]); // one could object until Tuesday 25 August
  await expect(page.getByRole("main")).toContainText(
    "U kon bezwaar maken tot en met 25-8-2026. U mag het toch sturen.",
  );
  await page.getByText("Ik leg het later uit", { exact: true }).click();
  await press(page, "Verder");
  await hearing(page);
  await who(page, email, "Namens iemand anders");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Namens wie doet u dit?");
  await page.getByLabel("Voornaam en achternaam van die persoon").fill("Jan Proef");
  await page.getByLabel("Postcode").fill("9712 AB");
  await page.getByLabel("Huisnummer").fill("20");
  await page.getByLabel("E-mailadres van die persoon").fill(`voor-${email}`);
  await press(page, "Verder");

  const what = page.getByRole("heading", { name: "Dit gebeurt als u verstuurt" }).locator("..");
  await expect(what).toContainText(
    "tot en met dinsdag 25 augustus 2026. Uw bezwaar is dus te laat. U mag het toch sturen.",
  );
  await expect(what).toContainText("uiterlijk maandag 15 februari 2027"); // twelve weeks from today
  await expect(what).toContainText(`Jan Proef krijgt dezelfde berichten, op voor-${email}.`);
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  const subject = new RegExp(`Wij hebben uw bezwaar \\(${reference}\\)`);
  expect((await mailTo(portal, { to: `voor-${email}`, subject })).text).toContain(
    "Lotte Proef stuurde dit bezwaar namens u.",
  );
});

test("with mistakes names each question and keeps every answer", async ({ page }) => {
  await page.goto("/bezwaar/indienen");
  await page.getByLabel("Dag").fill("31");
  await page.getByLabel("Maand").fill("2");
  await page.getByLabel("Jaar").fill("2026");
  await press(page, "Verder");
  const summary = page.getByRole("region", { name: "Verbeter 3 fouten om verder te gaan" });
  await expect(summary.getByRole("link")).toHaveText([
    "Schrijf op met welk besluit u het niet eens bent.",
    "Vul een dag in die bestaat. Kijk de dag en de maand na.",
    "Kies of het besluit over een Woo-verzoek gaat.",
  ]);
  await expect(page.getByLabel("Dag")).toHaveValue("31");
  await nameDecision(page, ["2", "11", "2026"]);
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText("Of zet een kruisje bij ‘Ik leg het later uit’.");
  await page.getByText("Ik leg het later uit", { exact: true }).click();
  await press(page, "Verder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Een gesprek, een tolk en uw kosten");
});
