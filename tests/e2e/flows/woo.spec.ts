/** A Woo-verzoek on Monday 23 November 2026: four weeks later is Monday 21 December. */
import { choose, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const DECISION = "maandag 21 december 2026";
const SUBJECT = "Contracten voor het onderhoud van bermen";

test("needs no name: a subject and a mail address, and the same day everywhere", async ({
  page,
  portal,
  email,
  javaScriptEnabled,
}) => {
  await page.goto("/woo-verzoek");
  await expect(page.getByRole("main")).toContainText("Bij een Woo-verzoek bestaat geen dwangsom van ons.");
  if (javaScriptEnabled) await expect(page.getByRole("cell", { name: DECISION })).toBeVisible();
  else await page.getByRole("link", { name: "Open het formulier" }).click();
  await page.getByLabel("Over welk onderwerp of welk document gaat het?").fill(SUBJECT);
  await page.getByLabel("Over welke periode?").fill("2023 tot en met 2025");
  await choose(page, "Hoe wilt u de documenten krijgen?", "Digitaal");
  await press(page, "Verder");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");

  const main = page.getByRole("main");
  await expect(main).toContainText(`Ons besluit op uw Woo-verzoek: uiterlijk ${DECISION}.`);
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText(new RegExp(`U krijgt ons besluit uiterlijk\\s*${DECISION}`));
  const mail = await mailTo(portal, { to: email, subject: new RegExp(reference) });
  expect(mail.text).toContain(DECISION);
  expect(mail.text).toContain("2023 tot en met 2025");
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SUBJECT);
  await expect(main).toContainText("Na 2 weken kunt u naar de rechter.");
});

test("asks for a subject, and for a letter an address; nothing typed is lost", async ({ page }) => {
  await page.goto("/woo-verzoek/indienen");
  await page.getByLabel("Welke informatie zoekt u precies?").fill("De bijlagen over prijs en kwaliteit.");
  await press(page, "Verder");
  await page.getByRole("link", { name: "Vul in over welk onderwerp of welk document het gaat." }).click();
  await expect(page.getByLabel("Welke informatie zoekt u precies?")).toHaveValue(
    "De bijlagen over prijs en kwaliteit.",
  );
  await page.getByLabel("Over welk onderwerp of welk document gaat het?").fill(SUBJECT);
  await press(page, "Verder");

  await press(page, "Verder");
  await expect(page.getByRole("link", { name: "Kies hoe wij u mogen antwoorden." })).toBeVisible();
  await choose(page, "Hoe mogen wij u antwoorden?", "Per brief");
  await press(page, "Verder");
  const summary = page.getByRole("region", { name: "Verbeter 2 fouten om verder te gaan" });
  await expect(summary.getByRole("link")).toHaveText([
    "Vul een postcode in met 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.",
    "Vul een huisnummer in. Bijvoorbeeld: 18.",
  ]);
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await press(page, "Verder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");
  await expect(page.getByRole("main")).toContainText("Verder schrijven wij u per brief.");
  await expect(page.getByRole("main")).toContainText("De bijlagen over prijs en kwaliteit.");
});

test("of the demo: while a company is asked, the page says whom we wait for and that nothing is to be done", async ({
  page,
  portal,
}) => {
  await page.goto(await linkToZaak(portal, "w.drenth@voorbeeld.example", "GR-4N8T-93"));
  const main = page.getByRole("main");
  await expect(main).toContainText("Wij wachten op een ander. De tijd staat stil.");
  await expect(main).toContainText("tot en met maandag 23 november 2026, of korter");
  await expect(main).toContainText("U hoeft nu niets te doen.");
});

test("of the demo: late by law, to the court since 17 November, and no dwangsom", async ({ page, portal }) => {
  await page.goto(await linkToZaak(portal, "lezer1815@voorbeeld.example", "GR-RQSN-UQ"));
  await expect(page.getByRole("main")).toContainText(
    "Bij de Woo is er geen dwangsom van ons. Wel kunt u sinds dinsdag 17 november 2026 naar de rechter",
  );
});

test("of the desk: a decision with documents that follow is read on the page, with the last day to object", async ({
  desk,
  page,
  email,
}) => {
  await page.goto("/woo-verzoek/indienen");
  await page.getByLabel("Over welk onderwerp of welk document gaat het?").fill(SUBJECT);
  await press(page, "Verder");
  await choose(page, "Hoe mogen wij u antwoorden?", "Per e-mail en in dit portaal");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await press(page, "Versturen");
  const reference = await referenceOn(page);

  await desk.goto(`/medewerker/zaken/${reference}`);
  await desk.getByRole("link", { name: "Besluiten", exact: true }).click();
  await choose(desk, "Wat besluiten wij?", "Deels openbaar");
  await press(desk, "Besluit sturen");
  await expect(desk.getByRole("link", { name: "Schrijf het besluit: ten minste één zin." })).toBeVisible();
  await desk
    .getByLabel("Het besluit in woorden")
    .fill("U krijgt drie van de vier documenten. Namen maakten wij zwart.");
  await press(desk, "Besluit sturen");
  await desk.getByRole("link", { name: "Kies wanneer de burger de documenten krijgt." }).click();
  await desk.getByText(/^2 weken later/).click();
  await press(desk, "Besluit sturen");
  await expect(desk.getByRole("main")).toContainText("Vastgelegd");

  await page.goto(`/zaak/${reference}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Wij hebben besloten over uw Woo-verzoek.");
  await expect(main).toContainText("U krijgt een deel van de informatie.");
  await expect(main).toContainText("Namen maakten wij zwart.");
  await expect(main).toContainText("op zijn vroegst op maandag 7 december 2026");
  await expect(main).toContainText("U kunt bezwaar maken tot en met maandag 4 januari 2027.");
});
