/** A bezwaar that is decided late: the portal says so, the notice is sent from its page, and money is counted by the day. */
import { putClockTo } from "../support/clock.ts";
import { HILDE } from "../support/employees.ts";
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { signIn } from "../support/sign-in.ts";
import { expect, test } from "../support/test.ts";

test("from the last day of the law to the dwangsom", async ({ ownPortal, browserAt, email }) => {
  const { url } = await ownPortal();
  const page = await browserAt(url);
  const main = page.getByRole("main");
  await page.goto("/bezwaar/indienen");
  await page.getByLabel("Met welk besluit bent u het niet eens?").fill("De subsidie voor ons dorpshuis");
  await page.getByLabel("Dag").fill("2");
  await page.getByLabel("Maand").fill("11");
  await page.getByLabel("Jaar").fill("2026");
  await choose(page, "Gaat het besluit over een Woo-verzoek?", "Nee");
  await press(page, "Verder");
  await page.getByLabel("Waarom bent u het niet eens met het besluit?").fill("De stukken waren op tijd.");
  await press(page, "Verder");
  await choose(page, /Wilt u uw verhaal vertellen/, "Nee");
  await press(page, "Verder");
  await page.getByLabel("Voornaam en achternaam").fill("Lotte Proef");
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await page.goto(await linkToZaak(url, email, reference));

  // The last day was Monday 8 March 2027.
  await putClockTo(await browserAt(url), "2027-03-09", "08:30");
  await page.goto(`/zaak/${reference}`);
  await expect(main).toContainText("Wij zijn te laat met ons besluit, sinds dinsdag 9 maart 2027. Dat is onze fout.");
  await expect(main).toContainText("Samen hooguit € 1.442.");
  await page.getByRole("link", { name: "print de brief" }).click();
  await expect(page.getByRole("article", { name: "De brief" })).toContainText(reference);
  await page.goto(`/zaak/${reference}`);
  await page.getByRole("link", { name: "Verstuur nu" }).click();
  await expect(main).toContainText("De uiterste dag volgens de wet was maandag 8 maart 2027.");
  await press(page, "Verstuur uw ingebrekestelling");
  await expect(page).toHaveURL(new RegExp(`/zaak/${reference}\\?gelukt=ingebrekestelling$`));
  // Two weeks after Tuesday 9 March is Tuesday 23 March.
  await expect(main).toContainText("Wij hebben nog tot en met dinsdag 23 maart 2027 om te beslissen.");
  const told = await mailTo(url, { to: email, subject: /Wij hebben uw ingebrekestelling/ });
  expect(told.text).toContain("dwangsom vanaf woensdag 24 maart 2027");
  await page.goto(`/zaak/${reference}/over/dwangsom`);
  await expect(main).toContainText("U hebt dit al gedaan.");

  await putClockTo(await browserAt(url), "2027-03-26", "09:00");
  await page.goto(`/zaak/${reference}`);
  await expect(main).toContainText("Wij betalen u nu een dwangsom.");
  await expect(main).toContainText("Stand tot en met donderdag 25 maart 2027: 2 dagen, € 46.");
  await expect(main).toContainText("U kunt sinds woensdag 24 maart 2027 naar de rechter");
  const desk = await browserAt(url, await signIn(url, HILDE));
  await desk.goto("/medewerker?behandelaar=alle");
  await expect(desk.getByRole("main")).toContainText(`${reference} kost vandaag € 23. Tot nu toe: 2 dagen, € 46.`);
});
