/** What happens after a report about a road or a canal. */
import type { RunTerm } from "#domain/norm.ts";
import { charterRow } from "../../charter-row.ts";
import { MEASURED_BY_PORTAL, NO_TERM, PORTAL_SAYS_SO, SAY_SO } from "./standard-words.ts";

/** Our own division of the charter's one band, between one hour and two weeks (product/categories.md). */
const BY_SEVERITY: RunTerm = {
  from: "receipt",
  bySeverity: { danger: { hours: 1 }, urgent: { hours: 24 }, normal: { workingDays: 5 }, small: { weeks: 2 } },
};

export const action = [
  charterRow({
    id: "gr-melding-actie",
    sentence:
      "Wanneer u de provincie iets meldt over provinciale wegen of kanalen (bijvoorbeeld over zaken die er niet thuishoren of gevaar kunnen opleveren) wordt - afhankelijk van de ernst van de zaak -  meestal tussen één uur en twee weken iets aan de melding gedaan.",
    strength: "aim",
    measurement: "zaak",
    theme: "action",
    words: {
      title: "Na uw melding komen wij meestal in actie tussen 1 uur en 2 weken",
      meaning:
        "Let op het woord 'meestal'. Dit is een streven. Hoe snel wij komen, hangt af van hoe erg het is. Actie is: wij gaan kijken, zetten de plek af, repareren iets of spreken een dag af. Actie is dus niet hetzelfde als opgelost.",
      startsWhen: "Op het moment dat uw melding bij ons binnenkomt.",
      howLong:
        "Gevaar nu: 1 uur. Dringend: 24 uur. Gewoon: 5 werkdagen. Klein: 2 weken. Deze indeling maken wij zelf; in de servicenormen staat alleen 'tussen één uur en twee weken'.",
      fulfilledWhen:
        "Als wij iets aan uw melding hebben gedaan. Op de pagina van uw melding staat wat wij deden en wat er nog moet gebeuren.",
      canBeLater: "Ja. Duurt het langer, dan schrijven wij u wanneer wij wel in actie komen.",
      measuredHow:
        "Dit portaal, per melding. Omdat dit een streven is, noemen wij één melding nooit 'niet gehaald', maar 'later dan meestal'. Wij tellen wel hoe vaak het lukt.",
      notFor:
        "Wegen en kanalen van een ander, zoals Rijkswaterstaat of een gemeente. Wij sturen uw melding dan door, als u dat goed vindt.",
      whenBroken:
        "Het is een streven, dus één melding die later is, is geen gebroken belofte. Wél moet u dan bericht hebben van ons. Is het gevaarlijker geworden? Bel ons meteen.",
      lawSays: "De wet noemt geen termijn voor meldingen. Er is ook geen dwangsom.",
    },
    run: {
      kinds: ["melding"],
      term: BY_SEVERITY,
      fulfilledBy: ["action-started", "done"],
      notice: { effect: "moves", needs: ["until"] },
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-melding-bericht",
    sentence: "Wanneer het langer duurt krijgt u van ons een bericht wanneer wél actie wordt ondernomen.",
    measurement: "zaak",
    theme: "action",
    words: {
      title: "Duurt uw melding langer? Dan krijgt u bericht wanneer wij wel in actie komen",
      meaning:
        "Dit is wel een harde belofte. Zijn wij niet op tijd in actie gekomen? Dan moet u van ons een bericht hebben met een dag. Krijgt u geen actie en geen bericht? Dan zegt dit portaal zelf dat deze belofte niet is nagekomen.",
      startsWhen:
        "Op het moment dat uw melding bij ons binnenkomt. Na een bericht begint het opnieuw, tot de dag die wij u noemden.",
      howLong: "Even lang als voor de actie: 1 uur, 24 uur, 5 werkdagen of 2 weken. Dat hangt af van hoe erg het is.",
      fulfilledWhen:
        "Als wij binnen die tijd in actie kwamen. Of als wij u binnen die tijd schreven op welke dag wij wel komen.",
      canBeLater: "Nee. Een bericht dat daarna komt, is te laat.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor: "Een melding zonder mailadres: dan staat het bericht op de pagina van uw melding.",
      whenBroken: `${PORTAL_SAYS_SO} Is het nog gevaarlijk? Bel ons meteen.`,
      lawSays: "De wet noemt geen termijn voor meldingen. Er is ook geen dwangsom.",
    },
    run: {
      kinds: ["melding"],
      term: BY_SEVERITY,
      fulfilledBy: ["action-started", "done"],
      notice: { effect: "keeps", needs: ["until"], runsAgain: true },
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-melding-gepland",
    sentence: "Die actie kan onderdeel zijn van al voorgenomen werkzaamheden aan een weg, kanaal of brug.",
    measurement: "statement",
    theme: "action",
    words: {
      title: "Soms lossen wij uw melding op samen met werk dat al gepland staat",
      meaning:
        "Gaan wij toch al aan het werk aan die weg, dat kanaal of die brug? Dan nemen wij uw melding daarin mee. Uw melding krijgt dan de stand 'Gepland', met de dag en het werk erbij.",
      startsWhen: "Als wij u schrijven dat uw melding bij gepland werk hoort.",
      howLong: NO_TERM,
      fulfilledWhen: "Als op de pagina van uw melding staat bij welk werk het hoort en op welke dag.",
      canBeLater: "Ja, gepland werk kan verschuiven. U krijgt dan opnieuw bericht, met de nieuwe dag.",
      measuredHow:
        "Niemand meet dit met een getal. Het bericht met de dag meet dit portaal wel: zie de belofte hierboven.",
      whenBroken: SAY_SO,
      lawSays: "De wet zegt hier niets over.",
    },
  }),
];
