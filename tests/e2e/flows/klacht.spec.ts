/** A klacht on Monday 23 November 2026: ten weeks later is Monday 1 February 2027, two weeks later 7 December. */
import {
  choose,
  fileKlacht,
  giveContact,
  klachtToCheck,
  press,
  referenceOn,
  STORY,
  tellKlacht,
} from "../support/forms.ts";
import { linkToZaak, mailsTo, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const ANSWER = "maandag 1 februari 2027";
const HANDLER = "maandag 7 december 2026";

test("shows the same days before sending, after it, in the mail and on the page of the zaak", async ({
  page,
  portal,
  email,
  javaScriptEnabled,
}) => {
  await page.goto("/klacht");
  if (javaScriptEnabled) await expect(page.getByRole("cell", { name: ANSWER })).toBeVisible();
  else await page.getByRole("link", { name: "Open het formulier" }).click();
  await tellKlacht(page);
  await giveContact(page, { email });
  const what = page.getByRole("heading", { name: "Dit gebeurt als u verstuurt" }).locator("..");
  await expect(what).toContainText(`Antwoord op uw klacht: uiterlijk ${ANSWER}.`);
  await expect(what).toContainText(`Bericht wie uw klacht behandelt: uiterlijk ${HANDLER}.`);
  await expect(page.getByRole("main")).toContainText(STORY);

  await press(page, "Versturen");
  const reference = await referenceOn(page);
  expect(reference).toMatch(/^GR-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  await expect(page.getByRole("main")).toContainText(new RegExp(`U krijgt antwoord uiterlijk\\s*${ANSWER}`));

  const mail = await mailTo(portal, { to: email, subject: new RegExp(reference) });
  expect(mail.text).toContain(ANSWER);
  expect(mail.text).toContain(HANDLER);

  await page.goto(await linkToZaak(portal, email, reference));
  await expect(page).toHaveURL(`${portal}/zaak/${reference}`); // the key has left the address
  await expect(page.getByRole("main")).toContainText(ANSWER);
  await expect(page.getByRole("main")).toContainText(HANDLER);
  await expect(page.getByRole("main")).toContainText("Dit is ook de uiterste dag volgens de wet.");
});

test("with mistakes names each question, keeps every answer, and goes on once they are put right", async ({
  page,
  email,
}) => {
  await page.goto("/klacht/indienen");
  await page.getByLabel("Wat is er gebeurd?").fill(STORY);
  await press(page, "Verder");
  await expect(page).toHaveTitle(/^\(2 fouten\) /);
  await expect(page.getByLabel("Wat is er gebeurd?")).toHaveValue(STORY);
  await page.getByRole("link", { name: "Kies waar uw klacht over gaat." }).click();
  await expect(page.getByRole("radio", { name: "Hoe een medewerker met mij omging" })).toBeFocused();
  await tellKlacht(page);

  await page.getByLabel("Voornaam en achternaam").fill("Sanne Proef");
  await page.getByLabel("Postcode").fill("97");
  await page.getByLabel("Huisnummer").fill("18");
  await page.getByLabel("Telefoonnummer").fill("12");
  await page.getByText("Per e-mail en in dit portaal", { exact: true }).click();
  await press(page, "Verder");
  const summary = page.getByRole("region", { name: "Verbeter 3 fouten om verder te gaan" });
  await expect(summary.getByRole("link")).toHaveText([
    "Vul een postcode in met 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.",
    "Vul een e-mailadres in met een @. Bijvoorbeeld: naam@voorbeeld.nl.",
    "Vul een telefoonnummer in met 10 cijfers, of met +31 ervoor.",
  ]);
  await expect(page.getByLabel("Postcode")).toHaveValue("97");
  await expect(page.getByLabel("Postcode")).toHaveAccessibleDescription(/4 cijfers en 2 letters/);
  await expect(page.getByRole("radio", { name: "Per e-mail en in dit portaal" })).toBeChecked();
  await page.getByLabel("Telefoonnummer").fill("");
  await giveContact(page, { email });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");
  await expect(page.getByRole("main")).toContainText(STORY);
});

test("sent twice is one zaak, with one mail", async ({ page, portal, email }) => {
  await klachtToCheck(page, { email });
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await page.goBack();
  await press(page, "Versturen");
  expect(await referenceOn(page)).toBe(reference);
  await mailTo(portal, { to: email });
  expect(await mailsTo(portal, { to: email })).toHaveLength(1);
});

test("pressed twice at once is one zaak", async ({ page, portal, email }) => {
  await klachtToCheck(page, { email });
  await page.getByRole("button", { name: "Versturen", exact: true }).dblclick();
  await referenceOn(page);
  await mailTo(portal, { to: email });
  expect(await mailsTo(portal, { to: email })).toHaveLength(1);
});

test("changed after it was sent comes back with every word, and says so", async ({ page, email }) => {
  await klachtToCheck(page, { email });
  await press(page, "Versturen");
  const first = await referenceOn(page);
  await page.goBack();
  await page.getByRole("button", { name: "Wijzigen Uw klacht" }).click();
  const more = `${STORY} En ik kreeg daarna geen verslag.`;
  await page.getByLabel("Wat is er gebeurd?").fill(more);
  await press(page, "Verder naar controleren");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await press(page, "Versturen");
  expect((await answered).status()).toBe(409);
  await expect(page.getByRole("main")).toContainText("U hebt al eerder een klacht verstuurd met dit formulier");
  await expect(page.getByRole("main")).toContainText(more);
  await press(page, "Versturen");
  expect(await referenceOn(page)).not.toBe(first);
});

test("keeps all that was filled in when something is changed from the check page", async ({ page, email }) => {
  await klachtToCheck(page, { email });
  await page.getByRole("button", { name: "Wijzigen Uw gegevens" }).click();
  await expect(page.getByLabel("Voornaam en achternaam")).toHaveValue("Sanne Proef");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(email);
  await page.getByLabel("Huisnummer").fill("20");
  await press(page, "Verder naar controleren");
  await expect(page.getByRole("main")).toContainText("20");
  await expect(page.getByRole("main")).toContainText(STORY);
});

test("about a promise that was not kept comes from the flag, with what was said of it", async ({ page, email }) => {
  const reference = await fileKlacht(page, { email });
  await page.goto(`/zaak/${reference}/belofte`);
  await choose(page, "Welke belofte?", "Bericht wie uw klacht behandelt");
  await page.getByLabel("Wat ging er mis?").fill("Ik hoorde nog niets.");
  await press(page, "Laat zien wat u weet");
  await choose(page, "Wat wilt u?", "Dat u dit als klacht behandelt.");
  await press(page, "Versturen");
  await expect(page).toHaveURL(/\/over\/klacht/);
  await expect(page.getByLabel("Wat is er gebeurd?")).toHaveValue(/Ik hoorde nog niets\./);
  await choose(page, /Wilt u uw verhaal vertellen/, "Nee");
  await press(page, "Verder");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(email);
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText(`Antwoord op uw klacht: uiterlijk ${ANSWER}.`);
  await press(page, "Versturen");
  expect(await referenceOn(page)).not.toBe(reference);
});
