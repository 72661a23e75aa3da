/**
 * The words of this portal. First the closed list: Dutch legal nouns that stay Dutch in the code, because English
 * would merge two of them or collides with a programmer's word; adding one is a decision. Then the words that
 * citizens meet. Shown at /begrippen, one anchor per term.
 */
import type { KindSlug } from "./kind-slug.ts";

export type GlossaryTerm = {
  /** Also the anchor: /begrippen#dwangsom. */
  readonly slug: string;
  readonly term: string;
  /** What it means, in B1 Dutch. */
  readonly meaning: string;
  readonly english: string;
  readonly article?: string;
  /** Only where this kind of request is taken in. */
  readonly kind?: KindSlug;
  /** The noun as the code writes it, for the closed list. */
  readonly inCode?: string;
};

/** The closed list. */
export const legalNouns: readonly GlossaryTerm[] = [
  {
    slug: "zaak",
    term: "Zaak",
    meaning:
      "Eén klacht, melding, bestelling of verzoek van u, met alles wat er daarna gebeurt. Elke zaak heeft een eigen nummer.",
    english: "Case",
    inCode: "zaak",
  },
  {
    slug: "opschorting",
    term: "Opschorting",
    meaning:
      "De tijd staat even stil. Bijvoorbeeld omdat wij op een stuk van u wachten. De uiterste dag schuift dan op.",
    english: "Suspension (clock stopped)",
    article: "Artikel 4:15 en 7:10 Algemene wet bestuursrecht, artikel 4.4 Wet open overheid",
    inCode: "opschorting",
  },
  {
    slug: "verdaging",
    term: "Verdaging",
    meaning: "Wij hebben meer tijd nodig. Dit mag één keer, en wij moeten het u schrijven vóór de uiterste dag.",
    english: "Adjournment",
    article: "Artikel 7:10 en 9:11 Algemene wet bestuursrecht, artikel 4.4 Wet open overheid",
    inCode: "verdaging",
  },
  {
    slug: "ingebrekestelling",
    term: "Ingebrekestelling",
    meaning:
      "Een brief van u aan ons: u bent te laat, beslis binnen 2 weken. Daarna krijgt u meestal een dwangsom en kunt u naar de rechter.",
    english: "Notice of default",
    article: "Artikel 4:17 en 6:12 Algemene wet bestuursrecht",
    inCode: "ingebrekestelling",
  },
  {
    slug: "dwangsom",
    term: "Dwangsom",
    meaning:
      "Geld dat wij u meestal moeten betalen als wij 2 weken na uw ingebrekestelling nog niet hebben beslist: een bedrag per dag, hooguit 42 dagen en samen hooguit € 1.442. Bij een Woo-verzoek en bij een klacht bestaat dit niet.",
    english: "Penalty payment",
    article: "Artikel 4:17 Algemene wet bestuursrecht",
    inCode: "dwangsom",
  },
];

/** What citizens meet on the pages (law/rules.md, 6). */
const citizenTerms: readonly GlossaryTerm[] = [
  {
    slug: "aanvraag",
    term: "Aanvraag",
    meaning: "U vraagt ons om een besluit. Bijvoorbeeld een vergunning of een subsidie.",
    english: "Application",
    article: "Artikel 1:3 Algemene wet bestuursrecht",
  },
  {
    slug: "belanghebbende",
    term: "Belanghebbende",
    meaning: "Iemand voor wie een besluit direct gevolgen heeft.",
    english: "Interested party",
    article: "Artikel 1:2 Algemene wet bestuursrecht",
  },
  {
    slug: "behandelaar",
    term: "Behandelaar",
    meaning: "De medewerker die uw zaak behandelt. U krijgt een naam en een telefoonnummer.",
    english: "Case handler",
  },
  {
    slug: "belofte",
    term: "Belofte of servicenorm",
    meaning: "Wat wij u in onze servicenormen beloven. Bijvoorbeeld: hoe snel u antwoord krijgt.",
    english: "Our promise (service standard)",
  },
  {
    slug: "beroep",
    term: "Beroep",
    meaning: "U gaat naar de rechter. Dat kan ook als wij te laat zijn met een besluit.",
    english: "Appeal (also for failure to decide in time)",
    article: "Artikel 6:12 Algemene wet bestuursrecht",
  },
  {
    slug: "beslistermijn",
    term: "Beslistermijn",
    meaning: "Zo lang mogen wij over ons besluit doen.",
    english: "Decision period",
  },
  {
    slug: "besluit",
    term: "Besluit",
    meaning: "Onze officiële beslissing. Die krijgt u op papier of digitaal, met de reden erbij.",
    english: "Decision",
    article: "Artikel 1:3 Algemene wet bestuursrecht",
  },
  {
    slug: "bestuursorgaan",
    term: "Bestuursorgaan",
    meaning: "De overheid die beslist.",
    english: "Public authority",
    article: "Artikel 1:1 Algemene wet bestuursrecht",
  },
  {
    slug: "bewaartermijn",
    term: "Bewaartermijn",
    meaning: "Zo lang bewaren wij uw gegevens.",
    english: "Retention period",
  },
  {
    slug: "bezwaar",
    term: "Bezwaar",
    meaning: "U bent het niet eens met ons besluit en vraagt ons om er nog eens naar te kijken.",
    english: "Objection",
    article: "Artikel 1:5 Algemene wet bestuursrecht",
  },
  {
    slug: "bezwaartermijn",
    term: "Bezwaartermijn",
    meaning: "De 6 weken waarin u bezwaar kunt maken.",
    english: "Objection period",
    article: "Artikel 6:7 Algemene wet bestuursrecht",
  },
  {
    slug: "commissie",
    term: "Commissie of adviescommissie",
    meaning: "Onafhankelijke mensen die ons advies geven over een klacht of bezwaar. Het duurt dan langer.",
    english: "Advisory committee",
    article: "Artikel 7:13 en 9:14 Algemene wet bestuursrecht",
  },
  {
    slug: "doorzenden",
    term: "Doorzenden",
    meaning: "Wij sturen uw bericht naar de juiste overheid en laten u dat weten.",
    english: "Forwarding",
    article: "Artikel 2:3 en 6:15 Algemene wet bestuursrecht",
  },
  {
    slug: "gedeeltelijk-openbaar",
    term: "Gedeeltelijk openbaar",
    meaning: "U krijgt een deel van de informatie. De rest is weggelaten, met de reden erbij.",
    english: "Partly disclosed",
  },
  {
    slug: "gegrond",
    term: "Gegrond en ongegrond",
    meaning: "Gegrond: u krijgt gelijk. Ongegrond: u krijgt geen gelijk.",
    english: "Upheld / not upheld",
  },
  {
    slug: "gemachtigde",
    term: "Gemachtigde",
    meaning: "Iemand die dit namens u doet. Uw toestemming daarvoor heet een machtiging.",
    english: "Representative (authorisation)",
    article: "Artikel 2:1 Algemene wet bestuursrecht",
  },
  {
    slug: "gronden",
    term: "Gronden",
    meaning: "Waarom u het niet eens bent met een besluit.",
    english: "Grounds",
    article: "Artikel 6:5 Algemene wet bestuursrecht",
  },
  {
    slug: "heroverweging",
    term: "Heroverweging",
    meaning: "Wij bekijken ons besluit opnieuw.",
    english: "Review",
    article: "Artikel 7:11 Algemene wet bestuursrecht",
  },
  {
    slug: "hoorzitting",
    term: "Hoorzitting",
    meaning: "Een gesprek waarin u uw verhaal vertelt.",
    english: "Hearing",
    article: "Artikel 7:2 en 9:10 Algemene wet bestuursrecht",
  },
  {
    slug: "instemming",
    term: "Verlenging met uw toestemming",
    meaning: "U gaat akkoord met meer tijd. Wij vragen u dat schriftelijk. U mag nee zeggen.",
    english: "Extension with your consent",
  },
  {
    slug: "klacht",
    term: "Klacht",
    meaning: "U bent niet tevreden over hoe wij u behandelden.",
    english: "Complaint",
    article: "Artikel 9:1 Algemene wet bestuursrecht",
  },
  {
    slug: "kwaliteitshandvest",
    term: "Kwaliteitshandvest",
    meaning: "De tekst waarin staat wat u van ons mag verwachten. Bij ons heet die 'servicenormen'.",
    english: "Service charter",
  },
  {
    slug: "melding",
    term: "Melding",
    meaning: "U meldt een probleem aan een weg, kanaal of brug.",
    english: "Report of a problem",
    kind: "melding",
  },
  {
    slug: "nagekomen",
    term: "Nagekomen of niet nagekomen",
    meaning: "Nagekomen: het is gelukt. Niet nagekomen: het is niet gelukt.",
    english: "Kept / broken",
  },
  {
    slug: "nationale-ombudsman",
    term: "Nationale ombudsman",
    meaning:
      "Onafhankelijke hulp bij klachten over de overheid. U gaat er pas heen als wij uw klacht hebben behandeld, of te laat zijn. Het is gratis.",
    english: "National Ombudsman",
    article: "Artikel 9:18 Algemene wet bestuursrecht",
  },
  {
    slug: "niet-ontvankelijk",
    term: "Niet-ontvankelijk",
    meaning: "Wij mogen uw bezwaar niet inhoudelijk bekijken. Bijvoorbeeld omdat het te laat kwam.",
    english: "Inadmissible",
    article: "Artikel 6:6 Algemene wet bestuursrecht",
  },
  {
    slug: "ontvangstbevestiging",
    term: "Ontvangstbevestiging",
    meaning: "Een bericht van ons: wij hebben uw brief of mail ontvangen.",
    english: "Confirmation of receipt",
    article: "Artikel 6:14 en 9:6 Algemene wet bestuursrecht",
  },
  {
    slug: "precisering",
    term: "Precisering",
    meaning: "Wij vragen u om duidelijker te zeggen welke informatie u zoekt. Wij helpen u daarbij.",
    english: "Please be more specific",
    article: "Artikel 4.1 Wet open overheid",
  },
  {
    slug: "pro-forma-bezwaar",
    term: "Pro forma bezwaar",
    meaning: "U maakt nu bezwaar en legt later uit waarom.",
    english: "Objection, reasons to follow",
    article: "Artikel 6:6 Algemene wet bestuursrecht",
  },
  {
    slug: "publicatie",
    term: "Publicatie of brochure",
    meaning: "Een folder of iets anders op papier. U kunt het bestellen of als pdf openen.",
    english: "Brochure",
  },
  {
    slug: "rentenota",
    term: "Rentenota",
    meaning: "Een rekening voor rente, omdat wij te laat betaalden.",
    english: "Interest invoice",
  },
  {
    slug: "storing",
    term: "Storing",
    meaning: "Het portaal werkte niet. Liep uw termijn toen af? Dan krijgt u meer tijd.",
    english: "Outage; you get more time",
    article: "Artikel 2:21 Algemene wet bestuursrecht",
  },
  {
    slug: "streven",
    term: "Streven",
    meaning:
      "Iets wat wij meestal halen, maar niet vast beloven. In de tekst staat dan 'meestal', 'in de meeste gevallen' of 'wij streven ernaar'.",
    english: "Aim",
  },
  {
    slug: "te-laat",
    term: "Te laat",
    meaning: "De uiterste dag is voorbij en het is nog niet gebeurd.",
    english: "Overdue",
  },
  {
    slug: "uiterste-dag",
    term: "Uiterste dag",
    meaning:
      "De laatste dag waarop wij nog op tijd zijn. U ziet dan: uiterlijk op, met de dag erbij. Die dag telt nog mee, tot 24.00 uur.",
    english: "Deadline",
  },
  {
    slug: "verzuim-herstellen",
    term: "Verzuim herstellen of aanvullen",
    meaning: "Wij missen nog iets. U stuurt dat uiterlijk op de dag die wij noemen.",
    english: "Completing your request",
    article: "Artikel 4:5 en 6:6 Algemene wet bestuursrecht",
  },
  {
    slug: "werkdag",
    term: "Werkdag",
    meaning: "Maandag tot en met vrijdag, als het geen feestdag is.",
    english: "Working day",
    article: "Artikel 1 en 3 Algemene termijnenwet",
  },
  {
    slug: "wettelijke-termijn",
    term: "Wettelijke termijn",
    meaning: "De uiterste dag die de wet ons geeft. Die kan later zijn dan de dag die wij zelf beloven.",
    english: "Legal deadline",
  },
  {
    slug: "woo-verzoek",
    term: "Woo-verzoek",
    meaning:
      "U vraagt documenten van de overheid op. Dat mag iedereen, en u hoeft niet te zeggen waarom. Vroeger heette dit een Wob-verzoek.",
    english: "Freedom of information request (Woo)",
    article: "Artikel 4.1 Wet open overheid",
  },
  {
    slug: "zaaknummer",
    term: "Zaaknummer of kenmerk",
    meaning: "Het nummer van uw zaak. Noem dat als u belt.",
    english: "Case number",
  },
  {
    slug: "zienswijze",
    term: "Zienswijze",
    meaning: "De reactie van iemand anders die erbij betrokken is, voordat wij beslissen.",
    english: "View of a third party",
    article: "Artikel 4.4 Wet open overheid",
  },
];

/** All terms by the alphabet. */
export const glossary: readonly GlossaryTerm[] = [...legalNouns, ...citizenTerms].toSorted((one, other) =>
  one.term.localeCompare(other.term, "nl"),
);
