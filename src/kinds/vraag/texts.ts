/** The words of the page for questions, opinions, suggestions and compliments (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

const isBzk = ({ slug }: Organisation) => slug === "bzk";

export const words = (organisation: Organisation): KindWords => ({
  noun: "vraag",
  article: "de",
  title: "Vraag stellen of iets laten weten",
  tile: "Ook voor een tip of een compliment.",
  tilePromise: isBzk(organisation) ? "Binnen 3 weken hoort u van ons" : "Antwoord in hooguit 8 weken",
});

export function page(organisation: Organisation): KindPage {
  const has = (slug: string) => organisation.kinds.includes(slug);
  return {
    lead: "Stel een vraag, geef uw mening, een tip of een compliment.",
    startLabel: "Begin met uw bericht",
    startNote: "Dit duurt ongeveer 3 minuten. Uw naam is niet nodig.",
    lookingFor: [
      ...(has("informatie")
        ? ["Zoekt u een kaart, een uitleg of een cijfer? [Vraag informatie aan](/informatie)."]
        : []),
      ...(has("klacht") ? ["Bent u niet tevreden over hoe wij met u omgingen? [Dien een klacht in](/klacht)."] : []),
      ...(has("melding") ? ["Een gat in de weg, of een brug die niet opengaat? [Meld het](/melding)."] : []),
      has("bezwaar")
        ? "Bent u het niet eens met een besluit? [Maak dan bezwaar](/bezwaar)."
        : "Bent u het niet eens met een besluit? Maak dan bezwaar. In de brief met het besluit staat hoe.",
    ],
    promisesIntro: "Stelt u uw vraag vandaag?",
    lengths: isBzk(organisation) ? BZK_LENGTHS : GRONINGEN_LENGTHS,
    promiseNotes: [
      isBzk(organisation)
        ? "Lukt het niet binnen 3 weken? Dan schrijven wij u binnen die tijd waarom, wat wij gaan doen en op welke dag u antwoord krijgt."
        : "Meestal gaat het sneller. Lukt het niet binnen 8 weken? Dan schrijven wij u vóór die dag wanneer wel.",
      "Geeft u uw mening, een tip of een compliment? Dan kiest u zelf of u antwoord wilt. Wilt u geen antwoord, dan gelden deze dagen niet.",
    ],
    needed: [
      "Waar het over gaat, en wat u wilt zeggen of vragen.",
      "Wilt u antwoord? Dan een e-mailadres, of een adres voor een brief.",
    ],
    offline: `Bel ${organisation.phone} (${organisation.openingHours}); vaak krijgt u dan meteen antwoord. Of schrijf naar ${organisation.postalAddress.join(", ")}. U krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer.",
      "Uw bericht gaat naar de medewerker die erover gaat.",
      "Wilt u antwoord? Dan krijgt u dat per e-mail of brief, met de naam en het telefoonnummer van de medewerker.",
    ],
    whenLate: [
      "Dit portaal zegt het u, uit zichzelf. De wet noemt hiervoor geen termijn en er is geen dwangsom.",
      ...(has("klacht") ? ["U kunt wel een [klacht indienen](/klacht)."] : []),
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor dit bericht. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}

const GRONINGEN_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw vraag hebben", length: "meteen, en anders binnen 1 werkdag" },
  { label: "Bericht wie uw vraag behandelt", length: "binnen 2 weken" },
  { label: "Antwoord op uw vraag", length: "binnen 8 weken" },
];

const BZK_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw vraag hebben", length: "meteen" },
  { label: "Antwoord, of bericht waarom het langer duurt", length: "binnen 3 weken" },
];
