/** The words of the page for publications (product/copy.md 3.3). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

const term = (organisation: Organisation) => (organisation.slug === "bzk" ? "2 weken" : "1 week");

export const words = (organisation: Organisation): KindWords => ({
  noun: "bestelling",
  article: "de",
  title: organisation.slug === "bzk" ? "Brochure bestellen" : "Folder of kaart bestellen",
  tile: "Gratis, per post. De pdf kunt u direct openen.",
  tilePromise: `Binnen ${term(organisation)} verstuurd`,
});

export const page = (organisation: Organisation): KindPage => ({
  lead: "Alles is gratis. **De pdf opent u meteen, zonder formulier.** Wilt u papier? Vul dan in hoeveel u er wilt.",
  startLabel: "Bestel op papier",
  startNote: "U kunt meer titels tegelijk bestellen.",
  lookingFor: [
    "Zoekt u de tekst van een besluit of een vergunning? Die staat niet in deze lijst. [Neem contact op](/contact).",
    "Hebt u van een titel er meer dan 10 nodig, voor school of bibliotheek? Vul het aantal in. Een medewerker belt u.",
  ],
  promisesIntro: "Bestelt u vandaag?",
  lengths: [{ label: "Uw bestelling op de post", length: `binnen ${term(organisation)}` }],
  promiseNotes: [
    "De post heeft daarna zelf nog een of twee dagen nodig.",
    "Is iets op? Dan ziet u dat vóór u bestelt, met de dag waarop het er weer is.",
    ...(organisation.slug === "groningen"
      ? ["Lukt het niet binnen een week? Dan schrijven wij u binnen die week wanneer wel."]
      : []),
  ],
  needed: [
    "Uw postcode en huisnummer.",
    "Een e-mailadres is niet nodig, maar wel handig: dan weet u wanneer het op de post is.",
  ],
  offline: `Bel ${organisation.phone} (${organisation.openingHours}) en noem de titel. U krijgt dezelfde belofte. [Alle manieren om ons te bereiken](/contact).`,
  next: [
    "U krijgt meteen een zaaknummer.",
    "Wij pakken uw bestelling in en doen die op de post. Op de pagina van uw bestelling ziet u wanneer.",
    "Hebt u het niet meer nodig? U kunt annuleren tot wij het versturen.",
  ],
  whenLate: [
    "Dit portaal zegt het u, uit zichzelf. De wet noemt voor folders geen termijn en er is geen dwangsom. U kunt wel een [klacht indienen](/klacht).",
  ],
  privacy: "Wij gebruiken uw gegevens alleen voor deze bestelling. [Lees hoe lang wij ze bewaren](/privacy).",
});
