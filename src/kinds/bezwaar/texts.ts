/** The words of the bezwaar's page (product/copy.md 3.4, in the order of 3). */
import type { Organisation } from "#domain/organisation.ts";
import type { Answers, KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (): KindWords => ({
  noun: "bezwaar",
  article: "het",
  title: "Bezwaar maken",
  tile: "U bent het niet eens met een besluit.",
  tilePromise: "U ziet vooraf de dag van het besluit",
});

export const signing = "Met ‘Versturen’ ondertekent u uw bezwaar.";

/** Art. 6:7 Awb: the six weeks are the citizen's. */
export const whileKept =
  "De 6 weken om bezwaar te maken lopen door zolang u dit bewaart. Verstuur uw bezwaar dus op tijd. Uw uitleg mag later komen.";

/** Art. 6:6 Awb: the grounds may follow, by a day that we name. */
export const groundsFollow = ({ later }: Answers): readonly string[] =>
  later === "on"
    ? ["U legt het later uit. Wij schrijven u op welke dag uw uitleg er moet zijn. Zolang staat de tijd stil."]
    : [];

/** What holds whatever the days are; what the rules say of the days comes with it (texts/filing/filing-words.ts). */
export const beforeSending = (answers: Answers): readonly string[] => [
  ...groundsFollow(answers),
  ...(answers.kosten === "on"
    ? ["U vroeg om vergoeding van uw kosten. Daarover beslissen wij in ons besluit op uw bezwaar."]
    : []),
  "Het besluit blijft gelden zolang u bezwaar maakt. Is er haast? Dan kunt u de rechter om een voorlopige maatregel vragen (voorlopige voorziening).",
];

export function page(organisation: Organisation): KindPage {
  const has = (slug: string) => organisation.kinds.includes(slug);
  const weeks = organisation.committees ? 12 : 6;
  return {
    lead: "Bent u het niet eens met ons besluit? Maak bezwaar binnen 6 weken. Het is gratis.",
    startLabel: "Begin met uw bezwaar",
    startNote: "Dit duurt ongeveer 15 minuten. U kunt tussendoor stoppen.",
    lookingFor: [
      "**Ons besluit blijft gelden** zolang u bezwaar maakt. Is er haast? Dan kunt u [de rechter](https://www.rechtspraak.nl) om een voorlopige maatregel vragen (voorlopige voorziening).",
      "Bent u te laat? Stuur het toch, en schrijf waarom.",
      "Lukt uw uitleg nog niet? Zet dan een kruisje bij ‘Ik leg het later uit’.",
      "Bent u het niet eens met hoe wij met u omgingen? [Dien dan een klacht in](/klacht).",
      ...(has("dwangsom") ? ["Beslissen wij te laat? Ga naar [Wij beslissen te laat](/dwangsom)."] : []),
    ],
    promisesIntro: "Een voorbeeld: u krijgt vandaag een besluit en maakt daar vandaag bezwaar tegen.",
    lengths: organisation.slug === "bzk" ? BZK_LENGTHS : GRONINGEN_LENGTHS,
    promiseNotes: [
      "Wij beginnen pas te tellen na de 6 weken waarin u bezwaar mag maken, ook als u eerder bezwaar maakt.",
      organisation.committees
        ? `Onafhankelijke mensen (een commissie) geven ons advies over uw bezwaar. Daarom hebben wij ${weeks} weken en geen 6.`
        : `Daarna hebben wij ${weeks} weken.`,
      "Wij mogen het besluit één keer 6 weken later nemen. Dat schrijven wij u dan vóór de laatste dag.",
      "Vragen wij u om een aanvulling? Dan staat de tijd stil tot u die stuurt.",
    ],
    needed: [
      "Uw naam en adres.",
      "De brief met het besluit: de datum en het kenmerk.",
      "Waarom u het er niet mee eens bent. Dat mag ook later.",
      "Doet iemand dit voor u? Die vult dan ook uw naam en adres in, en stuurt een machtiging mee.",
    ],
    offline: `Schrijf naar ${organisation.postalAddress.join(", ")}. Zet er uw naam en adres in, de datum, welk besluit het is en waarom u het er niet mee eens bent, en uw handtekening. Doe de brief op de post vóór de 6 weken om zijn. Hulp nodig? Bel ${organisation.phone} (${organisation.openingHours}). U krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer, en bericht wie uw bezwaar behandelt.",
      organisation.committees
        ? "U vertelt uw verhaal in een gesprek bij de commissie (hoorzitting), als u dat wilt. De commissie geeft ons advies."
        : "U vertelt uw verhaal in een gesprek (hoorzitting), als u dat wilt.",
      "Wij bekijken ons besluit opnieuw. U krijgt ons besluit op uw bezwaar, met de reden.",
      "Niet eens met dat besluit? Dan kunt u binnen 6 weken naar de rechter.",
    ],
    whenLate: [
      "Dit portaal zegt het u, uit zichzelf.",
      "U kunt ons dan schrijven dat wij te laat zijn (een ingebrekestelling). Wij hebben dan nog 2 weken.",
      "Beslissen wij dan nog niet? Dan moeten wij u meestal een dwangsom betalen, en kunt u naar de rechter. Gaat het over een Woo-verzoek, dan is er geen dwangsom.",
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor dit bezwaar. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}

const GRONINGEN_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw bezwaar hebben", length: "meteen, en anders binnen 1 werkdag" },
  { label: "Bericht wie uw bezwaar behandelt", length: "binnen 2 weken" },
  {
    label: "Ons besluit op uw bezwaar",
    length: "binnen 12 weken na de 6 weken om bezwaar te maken, ook volgens de wet",
  },
];

const BZK_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw bezwaar hebben", length: "meteen" },
  { label: "Bericht wanneer u ons besluit krijgt", length: "binnen 3 weken" },
  { label: "Ons besluit, uiterlijk volgens de wet", length: "binnen 6 weken na de 6 weken om bezwaar te maken" },
];
