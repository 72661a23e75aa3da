/** The pages that come of doing something: forms at every step, with mistakes, and a zaak in every state of the demo. */
import { stories } from "#db/seed/stories/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { auditAfter, auditAt } from "../support/audit.ts";
import { choose, giveContact, press, referenceOn, STORY, tellKlacht } from "../support/forms.ts";
import { mailsTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

test("the form of a klacht, from mistake to confirmation, and sent again with other words", async ({ page, email }) => {
  await page.goto("/klacht/indienen");
  await auditAfter(page, () => press(page, "Verder"), "klacht, step 1 with mistakes", 422);
  await auditAfter(page, () => tellKlacht(page), "klacht, step 2");
  await auditAfter(page, () => press(page, "Verder"), "klacht, step 2 with mistakes", 422);
  await auditAfter(page, () => giveContact(page, { email }), "klacht, check page");
  await auditAfter(page, () => press(page, "Versturen"), "klacht, confirmation");
  const reference = await referenceOn(page);
  await page.goBack();
  await page.getByRole("button", { name: "Wijzigen Uw klacht" }).click();
  await page.getByLabel("Wat is er gebeurd?").fill(`${STORY} En nog iets.`);
  await press(page, "Verder naar controleren");
  await auditAfter(page, () => press(page, "Versturen"), "klacht, sent before", 409);
  await auditAt(page, `/zaak/${reference}/toevoegen`);
  await auditAfter(page, () => press(page, "Versturen"), "adding nothing", 422);
  await auditAt(page, `/zaak/${reference}/mailadres`);
  await auditAt(page, `/zaak/${reference}/intrekken`);
  await auditAfter(page, () => press(page, "Ja, trek mijn klacht in"), "withdrawn");
});

test("the form of a melding, with danger and a place of another", async ({ page }) => {
  await page.goto("/melding/indienen");
  await auditAfter(page, () => press(page, "Verder"), "melding, step 1 with mistakes", 422);
  await choose(page, "Kan er nu iemand gewond raken?", "Ja, nu meteen");
  await choose(page, "Waar is het?", "Op of langs een weg of fietspad");
  await auditAfter(page, () => press(page, "Verder"), "melding, step 2");
  await choose(page, "Hebt u al gebeld?", "Ja");
  await choose(page, "Wat is er?", "Fietspad of voetpad kapot");
  await auditAfter(page, () => press(page, "Verder"), "melding, step 3");
  await auditAfter(page, () => press(page, "Verder"), "melding, step 3 with mistakes", 422);
  await choose(page, "Kunt u er veilig langs?", "Weet ik niet");
  await choose(page, "Wat is er kapot?", "Weet ik niet");
  await page.getByLabel("Welke weg is het?").selectOption("A7");
  await page.getByLabel("Waar precies?").fill("Bij de afslag");
  await auditAfter(page, () => press(page, "Verder"), "melding, step 4");
  await choose(page, /doorsturen naar Rijkswaterstaat/, "Nee, niet doorsturen");
  await auditAfter(page, () => press(page, "Verder"), "melding, check page");
  await auditAfter(page, () => press(page, "Versturen"), "melding, confirmation without mail");
});

test("the form of an order", async ({ page }) => {
  await page.goto("/publicaties/indienen");
  await auditAfter(page, () => press(page, "Verder"), "order, nothing chosen", 422);
  await page.getByLabel("Aantal van Glad? Zo strooien wij").fill("20");
  await auditAfter(page, () => press(page, "Verder"), "order, step 2");
  await auditAfter(page, () => press(page, "Verder"), "order, step 2 with mistakes", 422);
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await page.getByLabel("Telefoonnummer").fill("050 123 45 67");
  await auditAfter(page, () => press(page, "Verder"), "order, check page");
  await auditAfter(page, () => press(page, "Versturen"), "order, confirmation by letter");
});

test("the other forms", async ({ page }) => {
  await page.goto("/zaak-volgen");
  await auditAfter(page, () => press(page, "Mail mij mijn zaken"), "my zaken without an address", 422);
  await page.getByLabel("Uw e-mailadres").fill("niemand@voorbeeld.example");
  await auditAfter(page, () => press(page, "Mail mij mijn zaken"), "my zaken asked");
  await page.goto("/servicenormen/gr-telefoon-30s/melden");
  await auditAfter(page, () => press(page, "Versturen"), "flag on a promise with mistakes", 422);
  await page.goto("/demo/klok");
  await page.getByLabel("Dag").fill("2026-11-01");
  await auditAfter(page, () => press(page, "Zet de klok vooruit"), "clock put back", 422);
  await auditAt(page, "/termijn-berekenen?soort=melding&ontvangen-dag=31&ontvangen-maand=2&ontvangen-jaar=2026", 422);
  await page.goto("/medewerker/inloggen");
  await auditAfter(page, () => press(page, "Stuur mij een code"), "sign in without an address", 422);
  await page.getByLabel(/mailadres/).fill("niemand@voorbeeld.example");
  await auditAfter(page, () => press(page, "Stuur mij een code"), "the code");
  await auditAfter(page, () => press(page, "Inloggen"), "no code", 422);
});

/** The newest link to each zaak of the demo of which a citizen got a mail; other tests file zaken of their own. */
async function seededLinks(portal: string, organisation: OrganisationSlug): Promise<ReadonlyMap<string, string>> {
  const seeded = new Set(stories[organisation].map(({ reference }) => reference));
  const links = new Map<string, string>();
  for (const { id } of await mailsTo(portal, { to: "@voorbeeld.example" })) {
    const html = await (await fetch(`${portal}/demo/postvak/${id}`)).text();
    for (const [link, reference = ""] of html.matchAll(/\/zaak\/([A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{2})\?sleutel=[\w-]+/g)) {
      if (seeded.has(reference) && !links.has(reference)) links.set(reference, link);
    }
  }
  expect(links.size).toBeGreaterThan(5);
  return links;
}

for (const organisation of ["groningen", "bzk"] as const) {
  test.describe(organisation, () => {
    test.use({ organisation });

    test("a zaak in every state, and the flag dialogue", async ({ page, portal }) => {
      const links = await seededLinks(portal, organisation);
      for (const link of links.values()) await auditAt(page, link);
      const [reference] = links.keys();
      await auditAt(page, `/zaak/${reference}/belofte`);
      await page.goto(`/zaak/${reference}/belofte`);
      await auditAfter(page, () => press(page, "Laat zien wat u weet"), "flag without a promise", 422);
      await page.getByRole("radiogroup", { name: "Welke belofte?" }).locator("label").first().click();
      await auditAfter(page, () => press(page, "Laat zien wat u weet"), "what we know");
    });

    test("the mails, as text and as they are shown", async ({ page, portal }) => {
      const seen = new Set<string>();
      for (const { id, subject } of await mailsTo(portal, { to: "@voorbeeld.example" })) {
        const sort = subject.replace(/\(.*\)/, "");
        if (seen.has(sort)) continue;
        seen.add(sort);
        await auditAt(page, `/demo/postvak/${id}`);
      }
      expect(seen.size).toBeGreaterThan(5);
    });

    test("the desk", async ({ desk }) => {
      await auditAt(desk, "/medewerker?behandelaar=alle");
      await auditAt(desk, "/medewerker/brieven");
      await auditAt(desk, "/medewerker/registreren");
      await auditAt(desk, "/medewerker/registreren?soort=", 422);
      await auditAt(desk, "/medewerker/registreren/klacht?binnen-kanaal=letter");
      await auditAt(desk, "/medewerker/zaken/XX-AAAA-AA", 404);
      const rows = desk.locator('a[href^="/medewerker/zaken/"]');
      await desk.goto("/medewerker?behandelaar=alle");
      const seeded = stories[organisation].map(({ reference }) => `/medewerker/zaken/${reference}`);
      const listed = await rows.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      const zaken = new Set(listed.filter((address) => seeded.includes(address)));
      const steps = new Map<string, string>();
      for (const address of zaken) {
        await auditAt(desk, address);
        const links = desk.getByRole("region", { name: "Wat wilt u doen?" }).getByRole("link");
        const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
        for (const address of addresses) steps.set(address.split("/").at(-1) ?? "", address);
      }
      expect(steps.size).toBeGreaterThan(5);
      for (const address of steps.values()) await auditAt(desk, address);
    });
  });
}
