/** Filling in our forms as a citizen does: by the words of the questions. */
import type { Locator, Page } from "@playwright/test";

/** Chooses this answer to this question. */
export const choose = (page: Page | Locator, question: string | RegExp, answer: string): Promise<void> =>
  page.getByRole("radiogroup", { name: question }).getByText(answer, { exact: true }).click();

export const press = (page: Page, button: string): Promise<void> =>
  page.getByRole("button", { name: button, exact: true }).click();

export type Klacht = { readonly email?: string; readonly story?: string; readonly name?: string };

export const STORY = "Ik mocht op de inspraakavond niets zeggen, terwijl ik op de lijst stond.";

/** The first step of a klacht. */
export async function tellKlacht(page: Page, { story = STORY }: Klacht = {}): Promise<void> {
  await choose(page, "Waar gaat uw klacht over?", "Hoe een medewerker met mij omging");
  await page.getByLabel("Wat is er gebeurd?").fill(story);
  await choose(page, /Wilt u uw verhaal vertellen/, "Nee");
  await press(page, "Verder");
}

/** The second step of a klacht: whose it is, with an answer by mail or, without an address, by letter. */
export async function giveContact(page: Page, { email, name = "Sanne Proef" }: Klacht = {}): Promise<void> {
  await page.getByLabel("Voornaam en achternaam").fill(name);
  await page.getByLabel("Postcode").fill("9711 AA");
  await page.getByLabel("Huisnummer").fill("18");
  await choose(page, "Hoe mogen wij u antwoorden?", email ? "Per e-mail en in dit portaal" : "Per brief");
  if (email) await page.getByLabel("E-mailadres").fill(email);
  await press(page, "Verder");
}

/** From an empty form to "Controleer uw gegevens". */
export async function klachtToCheck(page: Page, klacht: Klacht = {}): Promise<void> {
  await page.goto("/klacht/indienen");
  await tellKlacht(page, klacht);
  await giveContact(page, klacht);
  await page.getByRole("heading", { level: 1, name: "Controleer uw gegevens" }).waitFor();
}

/** Files a klacht and gives its reference. */
export async function fileKlacht(page: Page, klacht: Klacht = {}): Promise<string> {
  await klachtToCheck(page, klacht);
  await press(page, "Versturen");
  return referenceOn(page);
}

/** The first step of a melding about a road: how dangerous it is, and where. */
export async function startMelding(page: Page, risk = "Nee"): Promise<void> {
  await page.goto("/melding/indienen");
  await choose(page, "Kan er nu iemand gewond raken?", risk);
  await choose(page, "Waar is het?", "Op of langs een weg of fietspad");
  await press(page, "Verder");
}

/** The reference on the page after sending. */
export async function referenceOn(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { level: 1, name: /Uw zaaknummer is/ });
  return ((await heading.textContent()) ?? "").replace(/^.*is\s+/, "").trim();
}
