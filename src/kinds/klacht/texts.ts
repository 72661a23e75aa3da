/** The words of the klacht's page (product/copy.md 3.1). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (organisation: Organisation): KindWords => ({
  noun: "klacht",
  article: "de",
  title: "Klacht indienen",
  tile: "U bent niet tevreden over hoe wij met u omgaan.",
  tilePromise:
    organisation.slug === "bzk"
      ? "Binnen 3 weken hoort u van ons"
      : "Binnen 2 weken antwoord, of u weet wie uw klacht behandelt",
});

export const signing = "Met ‘Versturen’ ondertekent u uw klacht.";

export function page(organisation: Organisation): KindPage {
  const has = (slug: Organisation["kinds"][number]) => organisation.kinds.includes(slug);
  const desk = organisation.complaintsPhone;
  const callBack = has("terugbellen") ? " U kunt ook [vragen of wij u bellen](/terugbellen)." : "";
  return {
    lead: `Bent u niet tevreden over hoe een medewerker, bestuurder of afdeling van ${organisation.shortName} met u omging? Dien dan een klacht in. Het is gratis.`,
    startLabel: "Begin met uw klacht",
    startNote: "Dit duurt ongeveer 10 minuten. U kunt tussendoor stoppen.",
    lookingFor: [
      has("bezwaar")
        ? "Bent u het niet eens met een besluit? [Maak dan bezwaar](/bezwaar)."
        : "Bent u het niet eens met een besluit? Maak dan bezwaar. In de brief met het besluit staat hoe.",
      ...(has("melding")
        ? ["Een gat in de weg, of een brug die niet opengaat? [Meld het](/melding), dan zijn wij er sneller."]
        : []),
      has("dwangsom")
        ? "Beslissen wij te laat op uw aanvraag of bezwaar? Ga naar [Wij beslissen te laat](/dwangsom)."
        : "Beslissen wij te laat op uw aanvraag of bezwaar? [Reken uit wat u kunt doen](/termijn-berekenen).",
      "Is het langer dan een jaar geleden gebeurd? U mag de klacht sturen. Wij hoeven die dan niet te behandelen.",
    ],
    promisesIntro: "Stuurt u uw klacht vandaag?",
    lengths: organisation.slug === "bzk" ? BZK_LENGTHS : GRONINGEN_LENGTHS,
    promiseNotes: [
      ...(organisation.slug === "bzk" ? ["U krijgt meteen een ontvangstbevestiging."] : []),
      "Wij mogen het antwoord één keer 4 weken later geven. Dat schrijven wij u dan vóór de laatste dag.",
      ...(organisation.committees
        ? [
            `Onafhankelijke mensen (${organisation.committees.klacht}) geven ons advies over uw klacht. Daarom duurt het 10 weken en geen 6.`,
          ]
        : []),
      "Vaak is het sneller opgelost: wij bellen u eerst.",
    ],
    needed: [
      "Uw naam en adres, en wat er is gebeurd.",
      "Bewijs is niet nodig.",
      "U mag iemand meenemen, of iemand namens u laten klagen.",
    ],
    offline: [
      desk ? `Bel ${desk.number} (${desk.hours})` : `Bel ${organisation.phone} (${organisation.openingHours})`,
      `of schrijf naar ${organisation.postalAddress.join(", ")}. U krijgt dezelfde beloften.`,
      `U mag uw klacht ook vertellen: wij schrijven die dan voor u op.${callBack} [Alle manieren om ons te bereiken](/contact).`,
    ].join(" "),
    next: [
      "Wij bellen u, als u uw telefoonnummer gaf. Vaak lossen wij het dan al samen op.",
      organisation.committees
        ? `Lukt dat niet? Dan krijgt u een gesprek bij ${organisation.committees.klacht}.`
        : "Lukt dat niet? Dan nodigen wij u uit voor een gesprek.",
      "U krijgt ons oordeel, met de reden.",
    ],
    whenLate: [
      "Dit portaal zegt het u, uit zichzelf. U kunt dan naar de [Nationale ombudsman](" +
        `${organisation.ombudsmanUrl}). Dat is gratis.`,
      "Een dwangsom (geld omdat wij te laat zijn) bestaat niet bij klachten.",
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor deze klacht. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}

const GRONINGEN_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw klacht hebben", length: "meteen, en anders binnen 1 werkdag" },
  { label: "Bericht wie uw klacht behandelt", length: "binnen 2 weken" },
  { label: "Antwoord op uw klacht", length: "binnen 10 weken, ook volgens de wet" },
];

const BZK_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw klacht hebben", length: "meteen" },
  { label: "Antwoord, of bericht waarom het langer duurt", length: "binnen 3 weken" },
  { label: "Antwoord, uiterlijk volgens de wet", length: "binnen 6 weken" },
];
