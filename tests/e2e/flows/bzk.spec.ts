/** The ministry: three weeks by its charter, six by law, and two for a brochure. */
import { fileKlacht, klachtToCheck, press, referenceOn } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

test.use({ organisation: "bzk" });

const OWN = "maandag 14 december 2026"; // 23 November and three weeks
const LAW = "maandag 4 januari 2027"; // and six weeks

test("a klacht shows our day and the law's, and what the law's day unlocks", async ({ page, portal, email }) => {
  await klachtToCheck(page, { email });
  const main = page.getByRole("main");
  await expect(main).toContainText(`Antwoord, of bericht waarom het langer duurt: uiterlijk ${OWN}.`);
  await expect(main).toContainText(`Antwoord op uw klacht, volgens de wet: uiterlijk ${LAW}.`);
  await expect(main).toContainText("Dan kunt u naar de Nationale ombudsman.");
  await press(page, "Versturen");
  const reference = await referenceOn(page);
  await expect(main).toContainText(new RegExp(`U hoort van ons uiterlijk\\s*${OWN}`));
  const { text } = await mailTo(portal, { to: email });
  expect(text).toContain(OWN);
  expect(text).toContain(LAW);
  await page.goto(await linkToZaak(portal, email, reference));
  await expect(main).toContainText(new RegExp(`U hoort van ons uiterlijk\\s*${OWN}`));
  await expect(main).toContainText(`Uiterste dag volgens de wet: ${LAW}.`);
});

test("a brochure is on the post by Monday 7 December, two weeks later", async ({ page, portal, email }) => {
  await page.goto("/publicaties/indienen");
  await page
    .getByLabel(/^Aantal van/)
    .first()
    .fill("1");
  await press(page, "Verder");
  await page.getByLabel("Postcode").fill("2511 AA");
  await page.getByLabel("Huisnummer").fill("1");
  await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
  await expect(page.getByRole("main")).toContainText("uiterlijk maandag 7 december 2026");
  await press(page, "Versturen");
  await referenceOn(page);
  expect((await mailTo(portal, { to: email })).text).toContain("maandag 7 december 2026");
});

test("has no form for roads", async ({ page }) => {
  expect((await page.goto("/melding"))?.status()).toBe(404);
  expect((await page.goto("/melding/indienen"))?.status()).toBe(404);
  expect(await fileKlacht(page)).toMatch(/^BZ-/);
});
