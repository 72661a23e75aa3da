/** The words of the page for journalists (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (_organisation: Organisation): KindWords => ({
  noun: "persvraag",
  article: "de",
  title: "Voor journalisten",
  tile: "Stel uw vraag aan onze woordvoerder.",
  tilePromise: "Meestal antwoord binnen 1 uur",
});

export const page = (organisation: Organisation): KindPage => ({
  lead: "Bent u journalist? Stel hier uw vraag. **Meestal hebt u binnen 1 uur antwoord.** Lukt dat niet, dan zeggen wij wanneer wel.",
  startLabel: "Stel uw vraag",
  startNote: "Dit duurt ongeveer 2 minuten.",
  lookingFor: [
    `Hebt u haast? Bel ${organisation.phone} en vraag naar de woordvoerder.`,
    ...(organisation.kinds.includes("woo-verzoek")
      ? ["Wilt u documenten zien? [Doe een Woo-verzoek](/woo-verzoek). Dan geldt een andere termijn."]
      : []),
    "Bent u geen journalist? [Kijk hoe u ons bereikt](/contact).",
  ],
  promisesIntro: "Stuurt u uw vraag nu?",
  lengths: [{ label: "Antwoord op uw persvraag", length: "meestal binnen 1 uur" }],
  promiseNotes: [
    "Dit is een streven: in de meeste gevallen lukt het. [Hoe vaak, dat laten wij elke maand zien](/servicenormen/gr-pers-uur).",
    "Kunnen wij uw vraag niet meteen beantwoorden? Dan zeggen wij op welke dag en hoe laat wel.",
    `Buiten kantooruren (${organisation.openingHours}) leest niemand uw vraag. Vóór u verstuurt, ziet u wanneer iemand die leest.`,
  ],
  needed: [
    "Uw naam en het medium waarvoor u werkt.",
    "Een telefoonnummer of een e-mailadres.",
    "Uw deadline, als u die hebt.",
  ],
  offline: `Bel ${organisation.phone} (${organisation.openingHours}) en vraag naar de woordvoerder. [Alle manieren om ons te bereiken](/contact).`,
  next: [
    "U krijgt meteen een zaaknummer.",
    "Een woordvoerder zoekt het uit en antwoordt u, per telefoon of per mail.",
    "Duurt het langer? Dan hoort u wanneer u het antwoord krijgt.",
  ],
  whenLate: [
    "Eén vraag die langer duurt dan een uur, is geen gebroken belofte. Wij tellen het wel mee in onze cijfers.",
    "Hoorde u ook niet wanneer het antwoord komt? Zeg het ons op de pagina van uw vraag. De wet noemt hiervoor geen termijn.",
  ],
  privacy: "Wij gebruiken uw gegevens alleen om u te antwoorden. [Lees hoe lang wij ze bewaren](/privacy).",
});
