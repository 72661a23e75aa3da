/** The pages that stand by themselves, for the sitemap and for searching. Data; a page that is not built is not here. */
import type { OrganisationSlug } from "#domain/charter.ts";

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
    keywords:
      "zaaknummer mijn zaken status voortgang link kwijt vergeten inloggen digid volgen intrekken annuleren afzeggen wijzigen",
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
    keywords: "uiterste dag deadline weken uitrekenen feestdagen te laat ingebrekestelling dwangsom bezwaar woo",
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
    about: "Bel, schrijf of kom langs.",
    keywords:
      "telefoon telefoonnummer nummer adres mailadres postbus openingstijden mail email balie langskomen bezoek afspraak bereiken spoed spreken",
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
    keywords: "toegankelijkheidsverklaring wcag schermlezer toetsenbord leesbaar blind slechtziend voorlezen",
  },
  {
    href: "/privacy",
    title: "Privacy",
    group: "Over deze site",
    about: "Welke gegevens wij bewaren, waarom en hoe lang.",
    keywords: "persoonsgegevens avg bewaren wissen verwijderen inzage gegevens",
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

/** Other words people use for a kind of request, by its slug: everyday ones first of all. */
export const kindKeywords: Readonly<Record<string, string>> = {
  melding:
    "gat kuil scheur weg wegdek snelweg rijksweg fietspad stoep berm boom tak omgevallen omgewaaid brug sluis kanaal vaart oever beschoeiing bord verkeersbord verkeerslicht stoplicht paaltje vangrail lamp lantaarn lantaarnpaal verlichting kapot stuk schade gladheid glad strooien sneeuw ijs zout olie modder water afval rommel zwerfvuil gras maaien onkruid dode dier aanrijding boot lawaai geluid overlast gevaar gevaarlijk ongeluk hectometerpaal storing wegwerkzaamheden werkzaamheden overstroming",
  klacht:
    "ontevreden boos onbeleefd onbeschoft onvriendelijk medewerker ambtenaar bestuurder bejegening behandeld klagen ombudsman fout discriminatie",
  bezwaar:
    "oneens afgewezen afwijzing geweigerd weigering besluit vergunning ontheffing subsidie boete beschikking bezwaarschrift beroep rechter hoorzitting brief",
  "woo-verzoek": "wob wet open overheid documenten stukken dossier opvragen inzage openbaar besluit",
  informatie: "cijfer uitleg gegevens opvragen weten vergunning subsidie",
  vraag: "contact tip idee suggestie mening compliment bedankt dank weten mailen email chat vacature sollicitatie",
  publicaties: "folder brochure kaart boekje pdf bestellen downloaden lesbrief publicatie",
  terugbellen: "bellen terugbellen telefoon telefonisch gesprek afspraak spreken",
  pers: "journalist krant radio televisie omroep redactie interview woordvoerder media",
  factuur: "rekening nota geld betalen betaald rente aanmaning incasso leverancier ondernemer bedrijf",
  dwangsom:
    "laat wachten antwoord besluit uitblijft ingebrekestelling aanvragen duurt lang termijn voorbij geld dwangsom beslissen",
};

/** The same, of what only this organisation does. */
export const ownKeywords: Readonly<Record<OrganisationSlug, Readonly<Record<string, string>>>> = {
  groningen: {
    klacht: "gedeputeerde",
    informatie: "kaart stikstof windmolens bus openbaar vervoer natuur",
  },
  bzk: {
    klacht: "minister staatssecretaris",
    informatie: "verkiezingen stemrecht grondwet discriminatie reisdocument",
  },
};
