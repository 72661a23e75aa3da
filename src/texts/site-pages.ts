/** The pages that stand by themselves, for the sitemap and for searching. Data; a page that is not built is not here. */

export type SitePage = {
  readonly href: string;
  readonly title: string;
  readonly group: "Regelen" | "Onze beloften" | "Contact en hulp" | "Over deze site";
  /** What it is about, in one sentence. */
  readonly about: string;
  /** Other words people look for. */
  readonly keywords?: string;
};

export const sitePages: readonly SitePage[] = [
  {
    href: "/zaak-volgen",
    title: "Uw zaak volgen",
    group: "Regelen",
    about: "Bekijk hoe het met uw zaak staat, of vraag een nieuwe link.",
    keywords: "zaaknummer mijn zaken status link kwijt inloggen volgen",
  },
  {
    href: "/servicenormen",
    title: "Onze beloften",
    group: "Onze beloften",
    about: "Alle servicenormen, zoals wij die hebben gepubliceerd.",
    keywords: "servicenormen handvest kwaliteitshandvest normen termijnen hoe lang",
  },
  {
    href: "/termijn-berekenen",
    title: "Reken zelf een termijn uit",
    group: "Onze beloften",
    about: "Kies wat u stuurde en wanneer. U ziet welke dag de laatste is, en waarom.",
    keywords: "uiterste dag deadline weken feestdagen te laat ingebrekestelling dwangsom bezwaar woo",
  },
  {
    href: "/begrippen",
    title: "Begrippen",
    group: "Onze beloften",
    about: "Wat moeilijke woorden van de wet betekenen.",
    keywords: "ingebrekestelling dwangsom opschorting verdaging uitleg woorden",
  },
  {
    href: "/contact",
    title: "Contact",
    group: "Contact en hulp",
    about: "Bel, mail, schrijf of kom langs.",
    keywords: "telefoon telefoonnummer nummer adres mailadres postbus openingstijden mail balie bereiken spoed",
  },
  {
    href: "/zoeken",
    title: "Zoeken",
    group: "Contact en hulp",
    about: "Zoek in deze site.",
  },
  {
    href: "/over",
    title: "Over deze site",
    group: "Over deze site",
    about: "Wat dit portaal doet, wie ervoor zorgt en hoe wij meten.",
    keywords: "waargemaakt open source broncode licentie meten cijfers",
  },
  {
    href: "/toegankelijkheid",
    title: "Toegankelijkheid",
    group: "Over deze site",
    about: "Hoe iedereen deze site kan gebruiken, en wat u doet als iets niet lukt.",
    keywords: "toegankelijkheidsverklaring wcag schermlezer toetsenbord leesbaar",
  },
  {
    href: "/privacy",
    title: "Privacy",
    group: "Over deze site",
    about: "Welke gegevens wij bewaren, waarom en hoe lang.",
    keywords: "persoonsgegevens avg bewaren wissen inzage gegevens",
  },
  {
    href: "/cookies",
    title: "Cookies",
    group: "Over deze site",
    about: "Deze site gebruikt alleen cookies die nodig zijn.",
    keywords: "cookies volgen toestemming",
  },
  {
    href: "/kwetsbaarheid-melden",
    title: "Kwetsbaarheid melden",
    group: "Over deze site",
    about: "Hebt u een lek gevonden? Zo meldt u het ons.",
    keywords: "lek hacken beveiliging security coordinated vulnerability disclosure",
  },
  {
    href: "/sitemap",
    title: "Sitemap",
    group: "Over deze site",
    about: "Alle pagina’s van deze site onder elkaar.",
  },
];

/** Other words people use for a kind of request, by its slug. */
export const kindKeywords: Readonly<Record<string, string>> = {
  melding: "gat kuil weg fietspad berm boom brug sluis kanaal bord lamp verlichting gladheid strooien schade gevaar",
  klacht: "ontevreden onbeleefd medewerker bejegening klagen ombudsman",
  "woo-verzoek": "wob wet open overheid documenten opvragen inzage openbaar besluit journalist",
  informatie: "kaart cijfer uitleg gegevens opvragen weten",
  vraag: "contact tip idee suggestie mening compliment bedankt weten",
  publicaties: "folder brochure kaart boekje pdf bestellen downloaden lesbrief publicatie",
};
