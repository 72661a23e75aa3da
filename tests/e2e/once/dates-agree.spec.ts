/** One day, one derivation: before sending, on the page, in the mail and from the API it is the same. */
import type { Page } from "@playwright/test";
import { choose, giveContact, press, referenceOn, startMelding, tellKlacht } from "../support/forms.ts";
import { mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

type Promised = { readonly norm: string; readonly dueOn?: string; readonly dueAt?: string };
type Step = { readonly text: string };

const KINDS: Readonly<Record<string, (page: Page, email: string) => Promise<void>>> = {
  klacht: async (page, email) => {
    await page.goto("/klacht/indienen");
    await tellKlacht(page);
    await giveContact(page, { email });
  },
  melding: async (page, email) => {
    await startMelding(page, "Misschien");
    await choose(page, "Wat is er?", "Fietspad of voetpad kapot");
    await press(page, "Verder");
    await choose(page, "Kunt u er veilig langs?", "Ja");
    await choose(page, "Wat is er kapot?", "Boomwortels of een bobbel");
    await page.getByLabel("Welke weg is het?").selectOption("N355");
    await page.getByLabel("Getal op de hectometerpaal").fill("21,3");
    await press(page, "Verder");
    await page.getByLabel("E-mailadres").fill(email);
    await press(page, "Verder");
  },
  publicaties: async (page, email) => {
    await page.goto("/publicaties/indienen");
    await page.getByLabel("Aantal van Wat mag u van ons verwachten?").fill("1");
    await press(page, "Verder");
    await page.getByLabel("Postcode").fill("9711 AA");
    await page.getByLabel("Huisnummer").fill("18");
    await page.getByLabel("E-mailadres").fill(email);
    await press(page, "Verder");
  },
};

for (const [kind, fillIn] of Object.entries(KINDS)) {
  test(`of a ${kind}: check page, page of the zaak, mail and API give the same days and steps`, async ({
    page,
    portal,
    email,
  }) => {
    const daysOn = () =>
      page
        .getByRole("main")
        .locator("time")
        .evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
    await fillIn(page, email);
    const shownBefore = (await daysOn()).filter((day) => !day.includes("T"));
    await press(page, "Versturen");
    const reference = await referenceOn(page);
    await page.goto(`/zaak/${reference}`);
    const rows = page.getByRole("region", { name: "Onze beloften in deze zaak" });
    const shown = await rows.locator("time").evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
    expect(shown).toEqual(expect.arrayContaining(shownBefore));
    expect(shown.length).toBeGreaterThan(0);

    const text = (await rows.textContent()) ?? "";
    const received = /komt bij ons binnen op maandag 23 november 2026, (\d{1,2})\.(\d\d) uur/.exec(text);
    const time = `${received?.[1]?.padStart(2, "0")}:${received?.[2]}`;
    const asked = {
      organisation: "groningen",
      kind,
      receivedAt: `2026-11-23T${time}:00+01:00`,
      ...(kind === "melding" && { severity: "urgent" }), // "misschien" is at least urgent
    };
    const answer = await fetch(`${portal}/api/v1/deadlines`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
    const { promises } = (await answer.json()) as { promises: (Promised & { derivation: readonly Step[] })[] };
    const minutes = (moment: string) => moment.slice(0, 16); // the API was asked by the minute
    const computed = promises.flatMap(({ dueOn, dueAt }) => dueOn ?? (dueAt ? minutes(dueAt) : []));
    for (const day of shown) expect(computed).toContain(day.includes("T") ? minutes(day) : day);
    for (const day of computed) expect(shown.map((one) => (one.includes("T") ? minutes(one) : one))).toContain(day);

    // Every day on the page has its steps, and they are the API's.
    const steps = promises.flatMap(({ derivation }) => derivation.map((step) => step.text));
    const lists = await rows
      .getByRole("row")
      .filter({ has: page.locator("details") })
      .count();
    expect(lists).toBe(await rows.locator("tbody").count());
    for (const step of await rows.locator("details li").allTextContents()) expect(steps).toContain(step.trim());

    const mail = await mailTo(portal, { to: email });
    const inWords = await rows.locator("time").allTextContents();
    const mailed = inWords.filter((day) => mail.text.includes(day.trim()));
    expect(mailed.length).toBeGreaterThan(0);
    const others = (mail.text.match(/(?:maan|dins|woens|donder|vrij|zater|zon)dag \d+ [a-z]+ 20\d\d/g) ?? []).filter(
      (day) => !inWords.some((shownDay) => shownDay.includes(day)) && day !== "maandag 23 november 2026",
    );
    expect(others).toEqual([]); // no day in the mail that the page does not show
  });
}

test("the API names the field that is wrong", async ({ portal }) => {
  const ask = async (question: unknown) => {
    const answer = await fetch(`${portal}/api/v1/deadlines`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    return { status: answer.status, type: answer.headers.get("content-type"), problem: await answer.json() };
  };
  const wrong = await ask({ kind: "klacht", receivedAt: "gisteren" });
  expect(wrong).toMatchObject({ status: 400, type: expect.stringContaining("application/problem+json") });
  expect(wrong.problem.errors).toEqual([expect.objectContaining({ field: "receivedAt" })]);
  const twice = await ask({ kind: "melding", receivedAt: "2026-11-23T08:30:00+01:00", severity: "erg", asOf: "x" });
  expect(twice.problem.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual(["asOf", "severity"]);
});
