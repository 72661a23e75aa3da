/**
 * The desk registers what came by letter, telephone or visit: choice, questions, check, and the number is there.
 * A letter of Thursday 5 November 2026: ten weeks later is Thursday 14 January 2027.
 */
import { pdf } from "../../support/photos.ts";
import { choose, press } from "../support/forms.ts";
import { expect, test } from "../support/test.ts";

test("a klacht by letter: three pages from the desk to the number, with the days to name", async ({ desk }) => {
  await desk.goto("/medewerker");
  await desk.getByRole("link", { name: "Registreren", exact: true }).click();
  await choose(desk, "Hoe kwam het binnen?", "Brief");
  await desk.getByLabel("Op welke dag kwam het binnen?").fill("5-11-2026");
  await choose(desk, "Waar gaat het over?", "Klacht indienen");
  await press(desk, "Verder");

  await expect(desk.getByLabel("Op welke dag kwam het binnen?")).toHaveValue("5-11-2026");
  await desk.getByLabel("Welke datum staat op het poststempel?").fill("4-11-2026");
  await choose(desk, "Waar gaat uw klacht over?", "Ik wacht te lang op antwoord");
  await desk.getByLabel("Wat is er gebeurd?").fill("Ik wacht sinds augustus op een antwoord over de berm.");
  await choose(desk, /Wilt u uw verhaal vertellen/, "Nee");
  await desk.getByLabel("Voornaam en achternaam").fill("Truus Proef");
  await desk.getByLabel("Postcode").fill("9711 AA");
  await desk.getByLabel("Huisnummer").fill("18");
  await choose(desk, "Hoe mogen wij u antwoorden?", "Per brief");
  const papers = desk.getByLabel(/^Bestanden bij de zaak/);
  await papers.setInputFiles({ name: "brief van Truus.pdf", mimeType: "application/pdf", buffer: pdf() });
  await press(desk, "Verder");

  await expect(desk.getByRole("main")).toContainText("brief van Truus.pdf");
  await expect(desk.getByRole("row", { name: /^Antwoord op uw klacht/ })).toContainText("donderdag 14 januari 2027");
  await press(desk, "Registreren");
  const main = desk.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText(/Het zaaknummer is\s+GR-/);
  await expect(main).toContainText("Wij hebben uw klacht op donderdag 5 november 2026 ontvangen.");
  await expect(main).toContainText("Uiterlijk donderdag 14 januari 2027: antwoord op uw klacht.");

  await main.getByRole("link", { name: "Print de brief" }).click();
  await expect(desk.getByRole("article", { name: "De brief" })).toContainText("Truus Proef");
  await press(desk, "De brief is op de post");
  await expect(desk.getByRole("main")).toContainText("Vastgelegd");
});

test("a telephone call about the road asks what belongs to the answers, and keeps everything", async ({ desk }) => {
  await desk.goto("/medewerker/registreren/melding?binnen-kanaal=phone&binnen-dag=24-11-2026");
  await choose(desk, "Kan er nu iemand gewond raken?", "Nee");
  await choose(desk, "Waar is het?", "Op of langs een weg of fietspad");
  await choose(desk, "Wat is er?", "Gat, scheur of kuil in de rijbaan");
  await desk.getByLabel("Welke weg is het?").selectOption("N388");
  await desk.getByLabel("Getal op de hectometerpaal").fill("8,7");
  await press(desk, "Verder");
  await expect(desk.getByRole("link", { name: /Deze dag moet nog komen/ })).toBeVisible();
  await expect(desk.getByLabel("Getal op de hectometerpaal")).toHaveValue("8,7");
  await desk.getByLabel("Op welke dag kwam het binnen?").fill("23-11-2026");
  await choose(desk, "Hoe diep is het?", "Een vinger diep");
  await choose(desk, /uitwijken/, "Nee");
  await press(desk, "Verder");
  await press(desk, "Registreren");
  await expect(desk.getByRole("main")).toContainText("Zeg dit aan de telefoon");
  await expect(desk.getByRole("main")).toContainText("Wij hebben geen adres van de burger.");
});
