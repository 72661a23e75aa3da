/** The clock moves: days that change under a form, promises that break, and what the portal says of itself. */
import { putClockTo } from "../support/clock.ts";
import { HILDE } from "../support/employees.ts";
import { choose, fileKlacht, klachtToCheck, press, referenceOn, STORY } from "../support/forms.ts";
import { linkToZaak, mailsTo, mailTo } from "../support/mailbox.ts";
import { signIn } from "../support/sign-in.ts";
import { expect, test } from "../support/test.ts";

test("midnight between checking and sending: the new day is shown once more, and nothing is lost", async ({
  ownPortal,
  browserAt,
  email,
}) => {
  const { url } = await ownPortal({ demoNow: "2026-11-23T23:50:00+01:00" });
  const page = await browserAt(url);
  const main = page.getByRole("main");
  await klachtToCheck(page, { email });
  await expect(main).toContainText("uiterlijk maandag 1 februari 2027");
  await putClockTo(await browserAt(url), "2026-11-24", "00:01");
  await press(page, "Versturen");
  await expect(main).toContainText("De dagen zijn veranderd");
  await expect(main).toContainText("uiterlijk dinsdag 2 februari 2027"); // Tuesday 24 November and ten weeks
  await expect(main).toContainText(STORY);
  await expect(main).toContainText(email);
  await press(page, "Versturen");
  await referenceOn(page);
  await expect(main).toContainText("dinsdag 2 februari 2027");
  expect((await mailTo(url, { to: email })).text).toContain("dinsdag 2 februari 2027");
  expect(await mailsTo(url, { to: email })).toHaveLength(1);
});

test("a promise that was not kept: the portal says so first, mails it, agrees with the flag, and is answered", async ({
  ownPortal,
  browserAt,
  email,
}) => {
  const { url } = await ownPortal();
  const page = await browserAt(url);
  const main = page.getByRole("main");
  const reference = await fileKlacht(page, { email });
  await page.goto(await linkToZaak(url, email, reference));
  await expect(main).not.toContainText("te laat sinds");

  // Who handles it had to be told by Monday 7 December. At 0.01 on the 8th no mail has gone out yet.
  await putClockTo(await browserAt(url), "2026-12-08", "00:01");
  await page.reload();
  await expect(main).toContainText("Wij zijn te laat sinds dinsdag 8 december 2026. Dat is onze fout.");
  await expect(main).toContainText("uiterlijk maandag 7 december 2026");
  await expect(main).toContainText("uiterlijk maandag 1 februari 2027");
  const broken = { to: email, subject: /Wij hebben onze belofte niet gehaald/ };
  expect(await mailsTo(url, broken)).toHaveLength(0);
  await putClockTo(await browserAt(url), "2026-12-08", "08:01");
  const { text } = await mailTo(url, broken);
  expect(text).toMatch(/volgens onze gegevens/i);
  expect(text).toContain("maandag 7 december 2026");

  await page.reload();
  await page.getByRole("link", { name: "Ik wil weten waarom" }).click();
  await choose(page, "Welke belofte?", "Bericht wie uw klacht behandelt");
  await page.getByLabel("Wat ging er mis?").fill("Ik heb nog niets gehoord.");
  await press(page, "Laat zien wat u weet");
  await expect(main).toContainText("U hebt gelijk. Wij zijn te laat.");
  await expect(main).toContainText("uiterlijk dinsdag 22 december 2026"); // the house rule: two weeks
  await choose(page, "Wat wilt u?", "Dat u uitlegt waarom.");
  await press(page, "Versturen");
  await expect(page).toHaveURL(new RegExp(`/zaak/${reference}`));

  const desk = await browserAt(url, await signIn(url, HILDE));
  await desk.goto(`/medewerker/zaken/${reference}`);
  await desk.getByRole("link", { name: "Geef uitleg" }).click();
  await desk.getByRole("radiogroup", { name: "Welke melding legt u uit?" }).locator("label").click();
  await desk
    .getByLabel("De reden, en wat wij nu doen")
    .fill("Uw klacht bleef liggen door ziekte. Samir belt u morgen.");
  await press(desk, "Uitleg sturen");
  await expect(desk.getByRole("main")).toContainText("Vastgelegd");
  await expect(desk.getByRole("link", { name: "Geef uitleg" })).toHaveCount(0);
  await putClockTo(await browserAt(url), "2026-12-08", "09:00"); // five minutes to undo it have passed
  expect((await mailTo(url, { to: email, subject: /Waarom wij onze belofte niet haalden/ })).text).toContain(
    "Uw klacht bleef liggen door ziekte.",
  );
  await page.goto(`/zaak/${reference}`);
  await expect(main).toContainText("Uw klacht bleef liggen door ziekte.");
});

test("mails of the desk go out once the five minutes to undo a step are over", async ({
  ownPortal,
  browserAt,
  email,
}) => {
  const { url } = await ownPortal();
  const page = await browserAt(url);
  const reference = await fileKlacht(page, { email });
  const desk = await browserAt(url, await signIn(url, HILDE));
  await desk.goto(`/medewerker/zaken/${reference}`);
  await press(desk, "Ik behandel deze zaak");
  await desk.getByRole("link", { name: "Ontvangstbevestiging sturen" }).click();
  await press(desk, "Ontvangstbevestiging sturen");
  await expect(desk.getByRole("main")).toContainText("Vastgelegd");
  const confirmed = { to: email, subject: /Hilde Wiersema behandelt uw klacht/ };
  expect(await mailsTo(url, confirmed)).toHaveLength(0);
  await putClockTo(await browserAt(url), "2026-11-23", "09:30");
  const { text } = await mailTo(url, confirmed);
  expect(text).toContain("maandag 1 februari 2027");
  expect(text).toContain("050 - 000 00 01");
});

test("an order that is cancelled puts the copies back", async ({ ownPortal, browserAt }) => {
  const { url } = await ownPortal();
  const page = await browserAt(url);
  const map = page.getByRole("listitem").filter({ hasText: "Fietskaart Langs het water" });
  await page.goto("/publicaties/indienen");
  await expect(map).toContainText("Op"); // the school's order holds the last one
  await expect(map.getByRole("textbox")).toHaveCount(0);
  await page.goto(await linkToZaak(url, "directie.waterlelie@voorbeeld.example", "GR-SHQT-FZ"));
  await page.getByRole("link", { name: "Annuleer uw bestelling" }).click();
  await press(page, "Ja, annuleer mijn bestelling");
  await expect(page.getByRole("main")).toContainText("Ingetrokken");
  await page.goto("/publicaties/indienen");
  await expect(map).toContainText("Nog 1 op voorraad");
});
