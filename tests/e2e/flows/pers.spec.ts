/** A journalist on Monday 23 November 2026, 8.30: usually answered within the hour; later is no broken promise. */
import { press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const QUESTION = "Hoe lang was de N361 vannacht dicht?";

test("a question is taken in with our aim, and the time stands in the mail and on the page of the zaak", async ({
  page,
  portal,
  email,
}) => {
  const main = page.getByRole("main");
  await page.goto("/pers/indienen");
  await page.getByLabel("Wat is uw vraag?").fill(QUESTION);
  await page.getByLabel("Dag", { exact: true }).fill("24");
  await page.getByLabel("Maand", { exact: true }).fill("11");
  await page.getByLabel("Jaar", { exact: true }).fill("2026");
  await page.getByLabel("Hoe laat moet u het weten?").fill("11.30");
  await press(page, "Verder");
  await page.getByLabel("Voornaam en achternaam").fill("Ties Proef");
  await page.getByLabel("Voor welk medium werkt u?").fill("Radio Wierde");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await expect(main).toContainText(/U krijgt meestal antwoord vóór maandag 23 november 2026, \d+\.\d\d uur\./);
  await expect(main).toContainText("dinsdag 24 november 2026");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  expect((await mailTo(portal, { to: email })).text).toContain("U krijgt meestal antwoord vóór maandag 23 november");
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText("Dit is een streven. Duurt het langer? Dan krijgt u bericht wanneer wel.");
  await expect(main).not.toContainText("Niet gehaald");
});

test("without a way to be answered it asks for one; a deadline that cannot be is named, and nothing is lost", async ({
  page,
}) => {
  await page.goto("/pers/indienen");
  await page.getByLabel("Wat is uw vraag?").fill(QUESTION);
  await page.getByLabel("Hoe laat moet u het weten?").fill("half twaalf");
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 1 fout om verder te gaan" }).getByRole("link")).toHaveText(
    "Vul een tijd in als 14.30.",
  );
  await expect(page.getByLabel("Hoe laat moet u het weten?")).toHaveValue("half twaalf");
  await page.getByLabel("Hoe laat moet u het weten?").fill("11.30");
  await press(page, "Verder");
  await expect(page.getByRole("region", { name: "Verbeter 1 fout om verder te gaan" }).getByRole("link")).toHaveText(
    "Vul bij de tijd ook de dag in.",
  );
  await page.getByLabel("Hoe laat moet u het weten?").fill("");
  await press(page, "Verder");
  await page.getByLabel("Voornaam en achternaam").fill("Ties Proef");
  await page.getByLabel("Voor welk medium werkt u?").fill("Radio Wierde");
  await press(page, "Verder");
  await expect(page.getByLabel("Telefoonnummer")).toHaveAccessibleDescription(
    /Vul een telefoonnummer of een e-mailadres in\./,
  );
  await page.getByLabel("Telefoonnummer").fill("050 123 45 67");
  await press(page, "Verder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controleer uw gegevens");
});

test.describe("at the ministry", () => {
  test.use({ organisation: "bzk" });
  test("there is no such page and no link to it", async ({ page, request }) => {
    expect((await request.get("/pers")).status()).toBe(404);
    expect((await request.get("/pers/indienen")).status()).toBe(404);
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Voor journalisten" })).toHaveCount(0);
  });
});
