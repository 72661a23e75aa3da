/** How the Ministry treats people, and answers letters and e-mails. */
import type { ComputableKind } from "#domain/kind-slug.ts";
import { charterRow } from "../../charter-row.ts";
import {
  LAW_SILENT,
  MEASURED_BY_PORTAL,
  NO_DELAY,
  NO_TERM,
  NOT_MEASURED,
  PORTAL_SAYS_SO,
  SAY_SO,
} from "./standard-words.ts";

/** The charter names complaint and objection under general correspondence. */
const CORRESPONDENCE: readonly ComputableKind[] = ["klacht", "bezwaar", "vraag", "informatie", "factuur"];

const LAW_GIVES_MORE =
  "Bij een klacht of bezwaar geeft de wet meer tijd: 6 weken voor een klacht (artikel 9:11 Algemene wet bestuursrecht), en voor een bezwaar 6 weken na het einde van de bezwaartermijn (artikel 7:10). De 3 weken zijn onze belofte. De wet is de uiterste grens.";

export const correspondence = [
  charterRow({
    id: "bzk-aanspreekbaar",
    sentence:
      "Als u vindt dat een norm niet is waargemaakt, dan willen wij dat graag weten, want uw opmerking of commentaar houdt ons scherp bij het waarmaken van onze beloften. Attendeert u ons alstublieft op niet nagekomen beloften door gebruik te maken van het contactformulier.",
    measurement: "statement",
    theme: "remedy",
    words: {
      title: "Halen wij een belofte niet? Dan horen wij dat graag van u",
      meaning:
        "U mag ons aanspreken op elke belofte op deze site. Bij elke belofte staat een knop waarmee u zegt dat die niet is nagekomen.",
      startsWhen: "Dit geldt altijd.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u bij elke belofte kunt zeggen dat die niet is nagekomen, en u antwoord krijgt.",
      canBeLater: NO_DELAY,
      measuredHow:
        "Niemand meet dit met een getal. Hoe vaak mensen zeggen dat een belofte niet is nagekomen, tellen wij wel mee in de cijfers.",
      whenBroken: SAY_SO,
      lawSays: "U mag altijd een klacht indienen over hoe wij met u omgingen (artikel 9:1 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "bzk-beleefd-deskundig",
    sentence: "In onze contacten met u, schriftelijk, per e-mail en mondeling, zijn wij beleefd en deskundig.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Wij zijn beleefd en deskundig",
      meaning: "In een brief, in een mail en in een gesprek: wij blijven beleefd en weten waar het over gaat.",
      startsWhen: "Bij elk contact met ons.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays:
        "U mag altijd een klacht indienen over hoe een medewerker met u omging (artikel 9:1 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "bzk-volledig-begrijpelijk",
    sentence: "U ontvangt van ons een volledig antwoord in begrijpelijke taal.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "U krijgt een volledig antwoord dat u begrijpt",
      meaning: "Wij beantwoorden al uw vragen, in gewone woorden.",
      startsWhen: "Bij elk antwoord van ons.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow:
        "Dit portaal vraagt het u na ons antwoord: was het volledig en duidelijk? Hieronder ziet u hoe vaak mensen ja zeiden.",
      whenBroken: SAY_SO,
      lawSays:
        "Bij een besluit en bij een oordeel over een klacht moet de reden staan (artikel 3:47 en 9:12 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "bzk-mening-waardevol",
    sentence:
      "Wilt u ons iets meedelen dat van belang is voor ons beleid? Heeft u een klacht of maakt u bezwaar tegen een besluit? Laat ons dat weten. Uw mening is belangrijk en waardevol.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Uw mening, klacht of bezwaar is belangrijk voor ons",
      meaning:
        "Hebt u een idee over ons beleid, een klacht, of bent u het niet eens met een besluit? Laat het ons weten. Wij doen er iets mee.",
      startsWhen: "Als u ons iets laat weten.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "bzk-zo-snel-mogelijk",
    sentence: "Daarom ontvangt u zo snel mogelijk antwoord.",
    measurement: "statement",
    theme: "answer",
    words: {
      title: "U krijgt zo snel mogelijk antwoord",
      meaning:
        "Kan het sneller dan 3 weken? Dan antwoorden wij sneller. De harde grens staat in de belofte van 3 weken.",
      startsWhen: "Op de dag dat uw bericht bij ons binnenkomt.",
      howLong: "Zo snel als het kan. Een getal is hier niet beloofd.",
      fulfilledWhen: "Als wij niet langer wachtten dan nodig was.",
      canBeLater: "Dat speelt hier niet: kijk bij de belofte van 3 weken.",
      measuredHow: "Niemand meet dit met een getal. De 3 weken meet dit portaal wel.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "bzk-ontvangstbevestiging",
    sentence: "Op een e-mail of brief ontvangt u automatisch een ontvangstbevestiging.",
    measurement: "zaak",
    theme: "receipt",
    words: {
      title: "U krijgt vanzelf bericht dat wij uw brief of mail hebben",
      meaning:
        "Stuurt u iets met dit portaal? Dan krijgt u meteen een ontvangstbevestiging. Na een brief krijgt u die ook.",
      startsWhen: "Op het moment dat uw bericht bij ons binnenkomt.",
      howLong: "Er is geen getal beloofd, alleen 'automatisch'. Op dit portaal is dat meestal binnen een minuut.",
      fulfilledWhen: "Als wij de ontvangstbevestiging hebben verstuurd.",
      canBeLater: NO_DELAY,
      measuredHow: `${MEASURED_BY_PORTAL} Bij een brief laten wij zien hoe lang het duurde.`,
      notFor: "Een bericht zonder mailadres of adres: dan kunnen wij u niets sturen.",
      whenBroken: SAY_SO,
      lawSays:
        "Bij een klacht en een bezwaar moeten wij de ontvangst schriftelijk bevestigen (artikel 9:6 en 6:14 Algemene wet bestuursrecht). De wet noemt daarvoor geen aantal dagen.",
    },
    run: {
      kinds: ["klacht", "bezwaar", "woo-verzoek", "vraag", "informatie", "publicaties", "factuur", "dwangsom"],
      term: { from: "none" },
      fulfilledBy: ["receipt-confirmed", "confirmed", "answered"],
      delivers: false,
    },
  }),
  charterRow({
    id: "bzk-inhoudelijk-antwoord",
    sentence: "Een inhoudelijk antwoord ontvangt u binnen drie weken.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "U hoort binnen 3 weken van ons",
      meaning:
        "U krijgt een antwoord. Lukt dat niet, dan schrijven wij binnen die 3 weken drie dingen: waarom het langer duurt, wat wij gaan doen, en op welke dag u antwoord krijgt.",
      startsWhen: "Op de dag dat uw brief of mail bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "3 weken. Komt uw brief op dinsdag binnen? Dan geldt de dinsdag 3 weken later, tot 24.00 uur.",
      fulfilledWhen: "Als wij het antwoord hebben verstuurd.",
      canBeLater:
        "Ja, als wij u dat binnen de 3 weken schrijven, met de reden, wat wij gaan doen en de nieuwe dag. Ontbreekt er één? Dan blijft de eerste dag gelden.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor: "Een Woo-verzoek (4 weken) en een bestelling van een folder (2 weken).",
      whenBroken: PORTAL_SAYS_SO,
      lawSays: LAW_GIVES_MORE,
    },
    run: {
      kinds: CORRESPONDENCE,
      term: { from: "receipt", length: { weeks: 3 } },
      fulfilledBy: ["answered", "sent"],
      notice: { effect: "moves", needs: ["until", "reason", "handling"] },
      delivers: true,
    },
  }),
  charterRow({
    id: "bzk-tussenbericht",
    sentence:
      "Als het niet mogelijk is om uw e-mail of brief meteen te beantwoorden, ontvangt u binnen drie weken een bericht met daarin informatie over de reden, de behandelingswijze en de aangepaste antwoordtermijn.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Lukt het niet binnen 3 weken? Dan schrijven wij waarom, en wanneer wel",
      meaning:
        "In dat bericht staan drie dingen: waarom het langer duurt, wat wij gaan doen, en op welke dag u antwoord krijgt.",
      startsWhen: "Op de dag dat uw brief of mail bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "3 weken, net als voor het antwoord zelf.",
      fulfilledWhen: "Als wij binnen 3 weken antwoordden, of u een bericht stuurden waar alle drie de dingen in staan.",
      canBeLater: "Nee. Een bericht na de 3 weken komt te laat.",
      measuredHow: `${MEASURED_BY_PORTAL} Een bericht waarin één van de drie dingen ontbreekt, telt niet.`,
      notFor: "Een Woo-verzoek: daarvoor geldt een eigen bericht.",
      whenBroken: PORTAL_SAYS_SO,
      lawSays: LAW_GIVES_MORE,
    },
    run: {
      kinds: CORRESPONDENCE,
      term: { from: "receipt", length: { weeks: 3 } },
      fulfilledBy: ["answered", "sent"],
      notice: { effect: "keeps", needs: ["until", "reason", "handling"] },
      delivers: false,
    },
  }),
  charterRow({
    id: "bzk-vervolgvraag",
    sentence:
      "Heeft u na ontvangst van het antwoord nog een vraag, dan kunt u contact opnemen met de behandelend ambtenaar (telefoonnummer staat op de brief).",
    measurement: "zaak",
    theme: "contact",
    words: {
      title: "Hebt u na ons antwoord nog een vraag? Dan kunt u de behandelaar bellen",
      meaning: "Op elk antwoord staan de naam en het telefoonnummer van de medewerker die uw zaak behandelde.",
      startsWhen: "Als u ons antwoord krijgt.",
      howLong: NO_TERM,
      fulfilledWhen: "Als de naam en het telefoonnummer op het antwoord staan.",
      canBeLater: NO_DELAY,
      measuredHow:
        "Dit portaal zet de naam en het telefoonnummer op elk antwoord. Of u iemand aan de lijn kreeg, kunnen wij niet narekenen.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
];
