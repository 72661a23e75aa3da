/** The words of the page for information (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

const isBzk = ({ slug }: Organisation) => slug === "bzk";

export const words = (organisation: Organisation): KindWords => ({
  noun: "vraag om informatie",
  article: "de",
  title: "Informatie aanvragen",
  tile: "U zoekt een kaart, een uitleg of een cijfer.",
  tilePromise: isBzk(organisation)
    ? "Binnen 3 weken hoort u van ons"
    : "Binnen 1 week, of bericht wanneer u het krijgt",
});

export function page(organisation: Organisation): KindPage {
  const has = (slug: string) => organisation.kinds.includes(slug);
  return {
    lead: "Zoekt u gewone informatie, zoals een kaart, een uitleg of een cijfer? Vraag die hier aan. Het is gratis.",
    startLabel: "Begin met uw vraag om informatie",
    startNote: "Dit duurt ongeveer 3 minuten. Een e-mailadres is genoeg.",
    lookingFor: [
      ...(has("woo-verzoek")
        ? [
            "Wilt u documenten van de overheid zien en een officieel besluit daarover? [Doe een Woo-verzoek](/woo-verzoek).",
            "Weet u het niet zeker? Vraag het hier. Wordt het toch een Woo-verzoek? Dan telt de dag van vandaag.",
          ]
        : []),
      ...(has("publicaties") ? ["Zoekt u een folder of iets anders op papier? [Bekijk wat er is](/publicaties)."] : []),
      ...(has("vraag") ? ["Hebt u een andere vraag, een tip of een compliment? [Laat het ons weten](/vraag)."] : []),
    ],
    promisesIntro: "Vraagt u het vandaag?",
    lengths: isBzk(organisation)
      ? [
          { label: "Bericht dat wij uw vraag om informatie hebben", length: "meteen" },
          { label: "De informatie, of bericht wanneer u die krijgt", length: "binnen 3 weken" },
        ]
      : [
          { label: "Bericht dat wij uw vraag om informatie hebben", length: "meteen, en anders binnen 1 werkdag" },
          { label: "De informatie, of bericht wanneer u die krijgt", length: "binnen 1 week" },
        ],
    promiseNotes: [
      isBzk(organisation)
        ? "Lukt het niet binnen 3 weken? Dan schrijven wij u binnen die tijd waarom, wat wij gaan doen en op welke dag u de informatie krijgt."
        : "Lukt het niet binnen een week? Dan schrijven wij u binnen die week op welke dag u de informatie krijgt.",
    ],
    needed: ["Wat u wilt weten.", "Een e-mailadres, of een adres voor een brief."],
    offline: `Bel ${organisation.phone} (${organisation.openingHours}); vaak weten wij het meteen. Of schrijf naar ${organisation.postalAddress.join(", ")}. U krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer.",
      "Wij zoeken de informatie op en sturen u die per e-mail of brief.",
      ...(has("woo-verzoek")
        ? [
            "Moeten wij eerst beslissen of iedereen het mag zien? Dan behandelen wij het als Woo-verzoek. U kunt daar ook zelf om vragen. De tijd telt dan vanaf de dag van uw eerste vraag.",
          ]
        : []),
    ],
    whenLate: [
      "Dit portaal zegt het u, uit zichzelf. De wet noemt hiervoor geen termijn en er is geen dwangsom.",
      ...(has("klacht") ? ["U kunt wel een [klacht indienen](/klacht)."] : []),
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor deze vraag. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}
