/** Finding a zaak again, and keeping it from others. */
import { fileKlacht, press } from "../support/forms.ts";
import { linkToZaak, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

test("a lost link comes by mail, for every zaak of the address", async ({ page, portal, email }) => {
  const first = await fileKlacht(page, { email });
  const second = await fileKlacht(page, { email });
  await page.context().clearCookies();
  await page.goto("/zaak-volgen");
  await page.getByLabel("Uw e-mailadres").fill(email);
  await press(page, "Mail mij mijn zaken");
  await expect(page.getByRole("main")).toContainText("Is er een zaak met dit mailadres?");
  const { links } = await mailTo(portal, { to: email, subject: /link|zaken/i });
  for (const reference of [first, second]) {
    const link = links.find((href) => href.includes(`/zaak/${reference}?sleutel=`)) ?? "";
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(`${portal}/zaak/${reference}`);
  }
});

test("a klacht has no page of a report or of an appointment", async ({ page }) => {
  const reference = await fileKlacht(page);
  for (const part of ["opgelost", "afspraak", "woo-verzoek"])
    expect((await page.goto(`/zaak/${reference}/${part}`))?.status(), part).toBe(404);
});

test("an address that is unknown gets the same answer", async ({ page, email }) => {
  await page.goto("/zaak-volgen");
  await page.getByLabel("Uw e-mailadres").fill(email);
  await press(page, "Mail mij mijn zaken");
  await expect(page.getByRole("main")).toContainText("Is er een zaak met dit mailadres?");
});

test("a wrong key, no key and no such zaak are one and the same page", async ({ page, portal }) => {
  const reference = await fileKlacht(page);
  await page.context().clearCookies();
  const said = async (path: string) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    return (await page.getByRole("main").textContent()) ?? "";
  };
  const wrong = await said(`/zaak/${reference}?sleutel=AAAAAAAAAAAAAAAAAAAAAA`);
  expect(wrong).toContain("Wij vinden geen zaak met deze gegevens.");
  expect(await said(`/zaak/${reference}`)).toBe(wrong);
  expect(await said("/zaak/GR-AAAA-AA")).toBe(wrong);
  expect(await said("/zaak/onzin")).toBe(wrong);
  expect(portal).toContain("localhost");
});

test("the key leaves the address at once and opens no other zaak", async ({ page, portal, email }) => {
  const mine = await fileKlacht(page, { email });
  const other = await fileKlacht(page);
  await page.context().clearCookies();
  const link = await linkToZaak(portal, email, mine);
  await page.goto(link);
  expect(page.url()).toBe(`${portal}/zaak/${mine}`);
  const key = new URL(link).searchParams.get("sleutel");
  expect((await page.goto(`/zaak/${other}?sleutel=${key}`))?.status()).toBe(404);
});
