/** The words of the page about invoices (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (organisation: Organisation): KindWords => ({
  noun: "factuurvraag",
  article: "de",
  title: "Factuur te laat betaald",
  tile: "U wacht op uw geld, of u hebt een vraag over een factuur.",
  tilePromise:
    organisation.slug === "bzk" ? "Binnen 3 weken hoort u van ons" : "Een goede factuur betalen wij binnen 30 dagen",
});

export function page(organisation: Organisation): KindPage {
  const isMinistry = organisation.slug === "bzk";
  const invoices = organisation.invoices;
  return {
    lead: "Betalen wij uw factuur te laat, of hebt u er een vraag over? Zeg het ons. U ziet meteen op welke dag wij hadden moeten betalen, en op welke rente u recht hebt.",
    startLabel: "Begin met uw vraag",
    startNote: "Dit duurt ongeveer 5 minuten.",
    lookingFor: [
      "Wilt u een factuur naar ons sturen? Dat kan hier niet. Stuur die naar het adres dat in de opdracht staat.",
      ...(invoices?.phone
        ? [`Wilt u alleen weten wanneer wij betalen? Bel ${invoices.phone}. Dat gaat het snelst.`]
        : []),
      "Kreeg u zelf een rekening van ons? [Neem dan contact op](/contact).",
    ],
    promisesIntro: "Stuurt u uw vraag vandaag?",
    lengths: isMinistry ? MINISTRY_LENGTHS : PROVINCE_LENGTHS,
    promiseNotes: [
      isMinistry
        ? "Wij streven ernaar uw factuur te betalen binnen de tijd die wij met u afspraken. Is er niets afgesproken? Dan rekenen wij met 30 dagen. [Lees deze belofte](/servicenormen/bzk-factuur)."
        : "Wij betalen een goede factuur binnen 30 dagen nadat wij die kregen. [Lees deze belofte](/servicenormen/gr-factuur).",
      "Dit portaal ziet betalingen niet zelf. Een medewerker kijkt na of er betaald is, en op welke dag.",
      `Klopt de factuur niet, of is die niet gericht aan ${invoices?.department ?? "onze administratie"}? Dan hoort u dat van ons. De tijd voor het betalen geldt dan niet.`,
      ...(isMinistry
        ? [
            "Betaalden wij ten onrechte te laat? Dan betalen wij uw rentenota. [Lees deze belofte](/servicenormen/bzk-rentenota).",
          ]
        : []),
      "**Bent u een bedrijf?** Dan hebt u bij te late betaling recht op wettelijke handelsrente en op ten minste € 40 voor uw kosten. **Bent u een particulier?** Dan is er de gewone wettelijke rente, vanaf een laatste dag die wij afspraken of die u ons stelde. Die € 40 geldt dan niet.",
    ],
    needed: [
      "Het nummer en het bedrag van de factuur.",
      "De dag waarop wij de factuur kregen.",
      "Uw naam en adres. De factuur zelf hoeft u niet mee te sturen: die hebben wij al.",
    ],
    offline: `Bel ${invoices?.phone ?? `${organisation.phone} (${organisation.openingHours})`} of schrijf naar ${organisation.postalAddress.join(", ")}. U krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer.",
      `Een medewerker zoekt uw factuur op bij ${invoices?.department ?? "onze administratie"} en zegt u wanneer er betaald is of wordt.`,
      "Vroeg u rente? Dan leest u in ons antwoord welk bedrag u krijgt.",
    ],
    whenLate: [
      "Antwoorden wij te laat? Dan zegt dit portaal het u, uit zichzelf. U kunt dan een [klacht indienen](/klacht).",
      "Een dwangsom bestaat niet bij facturen. De wet geeft u wel rente over de dagen dat wij te laat betaalden.",
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor deze factuur. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}

const PROVINCE_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw vraag hebben", length: "meteen, en anders binnen 1 werkdag" },
  { label: "Antwoord op uw vraag", length: "binnen 8 weken" },
];

const MINISTRY_LENGTHS: KindPage["lengths"] = [
  { label: "Bericht dat wij uw vraag hebben", length: "meteen" },
  { label: "Antwoord, of bericht waarom het langer duurt", length: "binnen 3 weken" },
];
