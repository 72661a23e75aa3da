/** Requests for public information, publications, invoices, complaints. */
import { charterRow } from "../../charter-row.ts";
import {
  LAW_SILENT,
  MEASURED_BY_PORTAL,
  NO_DELAY,
  NO_TERM,
  NOT_MEASURED,
  PORTAL_SAYS_SO,
  SAY_SO,
  WOB_IS_WOO,
} from "./standard-words.ts";

const WOO_LAW =
  "De wet geeft ons 4 weken. Dat mag één keer hooguit 2 weken langer, als wij u dat op tijd en met de reden schrijven (artikel 4.4 Wet open overheid). Een langere termijn, zoals de tekst van de Wob toeliet, kan niet meer.";
const WOO_LATE =
  "Is ook de dag van de wet voorbij? Dan kunt u ons schrijven dat wij te laat zijn, en na 2 weken naar de rechter. Een dwangsom van ons bestaat niet bij de Woo.";

export const other = [
  charterRow({
    id: "bzk-wob-verzoek-onderwerp",
    sentence:
      "Als u een beroep doet op de Wet openbaarheid van bestuur (Wob), moet u ons een verzoek sturen waarin u aangeeft om welke informatie het gaat.",
    measurement: "statement",
    theme: "information",
    words: {
      title: "Zeg in een Woo-verzoek om welke informatie het gaat",
      meaning:
        "Dit vragen wij van u. Noem het onderwerp of het document. U hoeft niet te zeggen waarom u het wilt weten. Is het niet duidelijk? Dan helpen wij u om het preciezer te maken.",
      startsWhen: "Als u een Woo-verzoek doet.",
      howLong: NO_TERM,
      fulfilledWhen: "Als in uw verzoek staat welke informatie u zoekt.",
      canBeLater: "U mag uw verzoek later preciezer maken.",
      measuredHow: "Niemand meet dit. Het formulier vraagt ernaar.",
      whenBroken: "Vindt u dat wij meer van u vragen dan mag? Zeg het ons. Een medewerker legt het u uit.",
      lawSays:
        "U hoeft geen belang te hebben bij een Woo-verzoek. U moet wel het onderwerp of het document noemen (artikel 4.1 Wet open overheid).",
      outdated: WOB_IS_WOO,
    },
  }),
  charterRow({
    id: "bzk-wob-besluit",
    sentence: "U ontvangt binnen vier weken een besluit op uw Wob-verzoek.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "U krijgt binnen 4 weken een besluit op uw Woo-verzoek",
      meaning:
        "Vraagt u met een beroep op de wet om documenten? Dan schrijven wij u binnen 4 weken welke u krijgt, en welke niet en waarom.",
      startsWhen: "Op de dag dat uw verzoek bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "4 weken, tot 24.00 uur op de laatste dag.",
      fulfilledWhen: "Als wij het besluit hebben verstuurd.",
      canBeLater:
        "Ja, als wij u dat binnen de 4 weken schrijven. Volgens de wet mag het dan hooguit 2 weken langer. Vragen wij een ander om een reactie, dan staat de tijd stil.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor: "Een gewone vraag om informatie: daarvoor gelden 3 weken.",
      whenBroken: `${PORTAL_SAYS_SO} ${WOO_LATE}`,
      lawSays: WOO_LAW,
      outdated: WOB_IS_WOO,
    },
    run: {
      kinds: ["woo-verzoek"],
      term: { from: "receipt", length: { weeks: 4 } },
      fulfilledBy: ["answered"],
      notice: { effect: "moves", needs: ["until", "handling"] },
      verdaging: { maxWeeks: 2, needsReason: true },
      opschorting: ["supplement", "third-party", "agreed"],
      delivers: true,
    },
  }),
  charterRow({
    id: "bzk-wob-tussenbericht",
    sentence:
      "Als vier weken te kort is om het verzoek te behandelen, ontvangt u binnen vier weken een bericht met daarin informatie over de behandelingswijze en de aangepaste antwoordtermijn.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Zijn 4 weken te kort voor uw Woo-verzoek? Dan krijgt u op tijd bericht",
      meaning: "Binnen de 4 weken schrijven wij u wat wij gaan doen en op welke dag u ons besluit krijgt.",
      startsWhen: "Op de dag dat uw verzoek bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "4 weken, net als voor het besluit zelf.",
      fulfilledWhen:
        "Als wij binnen 4 weken beslisten, of u een bericht stuurden met wat wij gaan doen en de nieuwe dag.",
      canBeLater: "Nee. Een bericht na de 4 weken komt te laat.",
      measuredHow: MEASURED_BY_PORTAL,
      whenBroken: `${PORTAL_SAYS_SO} ${WOO_LATE}`,
      lawSays: WOO_LAW,
      outdated: WOB_IS_WOO,
    },
    run: {
      kinds: ["woo-verzoek"],
      term: { from: "receipt", length: { weeks: 4 } },
      fulfilledBy: ["answered", "verdaging"],
      notice: { effect: "keeps", needs: ["until", "handling"] },
      opschorting: ["supplement", "third-party", "agreed"],
      delivers: false,
    },
  }),
  charterRow({
    id: "bzk-brochure",
    sentence: "Wij versturen een brochure of publicatie uiterlijk binnen 2 weken na uw aanvraag.",
    measurement: "zaak",
    theme: "information",
    words: {
      title: "Wij versturen uw folder of publicatie binnen 2 weken",
      meaning:
        "Bestelt u iets op papier? Dan gaat het binnen 2 weken op de post. De bezorging zelf duurt soms nog een paar dagen. Een pdf kunt u meteen openen.",
      startsWhen: "Op de dag dat u bestelt. Die dag telt niet mee.",
      howLong: "2 weken. Bestelt u op dinsdag? Dan geldt de dinsdag 2 weken later, tot 24.00 uur.",
      fulfilledWhen: "Als wij uw bestelling hebben verstuurd.",
      canBeLater: NO_DELAY,
      measuredHow: "Dit portaal, per bestelling. Het gaat om het versturen, niet om het bezorgen.",
      notFor: "Een publicatie die op is. Dat ziet u voordat u bestelt.",
      whenBroken: `${PORTAL_SAYS_SO} Hebt u het niet meer nodig? Dan kunt u uw bestelling intrekken.`,
      lawSays: "De wet noemt hiervoor geen termijn.",
    },
    run: {
      kinds: ["publicaties"],
      term: { from: "receipt", length: { weeks: 2 } },
      fulfilledBy: ["sent", "answered"],
      delivers: true,
    },
  }),
  charterRow({
    id: "bzk-factuur",
    sentence:
      "Onze interne processen zijn er op gericht om uw factuur binnen de overeengekomen termijn te kunnen betalen.",
    strength: "aim",
    measurement: "period",
    theme: "payment",
    words: {
      title: "Wij streven ernaar uw factuur op tijd te betalen",
      meaning:
        "Dit is een streven. Wij betalen binnen de tijd die wij met u hebben afgesproken. Is er niets afgesproken? Dan rekenen wij met 30 dagen.",
      startsWhen: "Op de dag dat wij uw goede factuur ontvangen. Die dag telt niet mee.",
      howLong: "De afgesproken termijn. Zonder afspraak: 30 dagen.",
      fulfilledWhen: "Als het geld op uw rekening staat.",
      canBeLater:
        "Ja, zolang wij het over de rekening niet eens zijn. Ook als de factuur niet aan de Financiële Administratie is gericht.",
      measuredHow: "Onze Financiële Administratie, per maand. Dit portaal ziet betalingen niet zelf.",
      notFor: "Een factuur waarover wij het niet eens zijn, of die niet aan de Financiële Administratie is gericht.",
      whenBroken: "Zeg het ons, of bel (070) 333 42 85. Een medewerker kijkt na of er betaald is.",
      lawSays:
        "Een overheid moet een bedrijf binnen 30 dagen betalen. Is zij te laat, dan heeft het bedrijf recht op wettelijke handelsrente en minstens € 40 voor de kosten (artikel 6:119b en 6:96 Burgerlijk Wetboek). Dit geldt niet voor particulieren.",
    },
    run: {
      kinds: ["factuur"],
      term: { from: "receipt", length: { days: 30 } },
      fulfilledBy: ["done"],
      delivers: false,
    },
  }),
  charterRow({
    id: "bzk-rentenota",
    sentence:
      "Mocht u van mening zijn dat onze betaling van de factuur ten onrechte deze termijn heeft overschreden, dan krijgt u de uitbetaling van uw rentenota.",
    measurement: "period",
    theme: "payment",
    words: {
      title: "Betaalden wij te laat? Dan betalen wij de rente die u daarvoor rekent",
      meaning:
        "Betaalden wij uw factuur ten onrechte te laat? Stuur ons dan een rekening voor de rente (een rentenota). Die betalen wij u uit.",
      startsWhen: "Op de dag dat wij uw rentenota ontvangen.",
      howLong: "Er is geen aantal dagen beloofd.",
      fulfilledWhen: "Als de rente op uw rekening staat.",
      canBeLater: "Dat speelt hier niet.",
      measuredHow: "Onze Financiële Administratie. Dit portaal ziet betalingen niet zelf.",
      whenBroken: SAY_SO,
      lawSays:
        "Een bedrijf heeft bij te late betaling recht op wettelijke handelsrente en minstens € 40 voor de kosten (artikel 6:119b en 6:96 Burgerlijk Wetboek). Een particulier heeft recht op de gewone wettelijke rente.",
    },
  }),
  charterRow({
    id: "bzk-factuur-vraag",
    sentence: "Heeft u een vraag over de termijn van betaling? Bel dan (070) 333 42 85.",
    measurement: "statement",
    theme: "payment",
    words: {
      title: "Vraag over een betaling? Bel (070) 333 42 85",
      meaning: "Op dit nummer kan een medewerker u vertellen wanneer uw factuur wordt betaald.",
      startsWhen: "Als u belt.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u op dit nummer antwoord krijgt op uw vraag.",
      canBeLater: NO_DELAY,
      measuredHow: `${NOT_MEASURED} Eén gesprek kunnen wij niet narekenen.`,
      whenBroken: "Zeg het ons, met de dag en de tijd waarop u belde. U krijgt antwoord van een medewerker.",
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "bzk-klacht-kanaal",
    sentence:
      "Als u klachten of opmerkingen heeft, kunt u deze via een contactformulier indienen bij het ministerie van Binnenlandse Zaken en Koninkrijksrelaties.",
    measurement: "statement",
    theme: "channel",
    situations: ["object"],
    words: {
      title: "U kunt een klacht of opmerking online sturen",
      meaning: "Op dit portaal staat een formulier voor klachten. Een brief mag ook.",
      startsWhen: "Dit geldt altijd.",
      howLong: NO_TERM,
      fulfilledWhen: "Als het formulier werkt.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: "Werkt het formulier niet? Bel ons of schrijf ons. Duurde de storing lang, dan krijgt u meer tijd.",
      lawSays:
        "Papier blijft altijd mogelijk: wij mogen u niet dwingen om iets alleen online te doen (artikel 2:7 Algemene wet bestuursrecht).",
    },
  }),
];
