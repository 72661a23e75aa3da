/** That your message came in, and who handles it. */
import type { ComputableKind } from "#domain/kind-slug.ts";
import { kindSlugs } from "#domain/kind-slug.ts";
import { charterRow } from "../../charter-row.ts";
import { MEASURED_BY_PORTAL, NO_DELAY, NO_STATUTORY_TERM, PORTAL_SAYS_SO } from "./standard-words.ts";

/** Private letters, objections, complaints and formal applications. */
const ACKNOWLEDGED: readonly ComputableKind[] = ["klacht", "bezwaar", "woo-verzoek", "aanvraag", "vraag"];

const MUST_NAME =
  "In de ontvangstbevestiging leest u de naam van de behandelend ambtenaar, hoe u deze kunt bereiken en binnen welke termijn u een inhoudelijke reactie of beslissing van ons ontvangt.";

const WITH_ACKNOWLEDGEMENT = {
  startsWhen: "Op de dag dat uw brief of bericht bij ons binnenkomt. Die dag telt niet mee.",
  howLong: "2 weken: even lang als voor de ontvangstbevestiging zelf.",
  canBeLater: NO_DELAY,
  measuredHow: "Dit portaal. Een medewerker kan de ontvangstbevestiging niet versturen als dit er niet in staat.",
  notFor: "Krijgt u binnen 2 weken al antwoord? Dan sturen wij geen ontvangstbevestiging meer.",
  whenBroken: PORTAL_SAYS_SO,
} as const;

export const receipt = [
  charterRow({
    id: "gr-bericht-van-binnenkomst",
    sentence:
      "Stuurt u ons een e-mail via de provinciale website, dan versturen wij binnen een werkdag automatisch een 'bericht van binnenkomst'. Zo weet u zeker dat we uw e-mail in goede staat hebben ontvangen.",
    measurement: "zaak",
    theme: "receipt",
    situations: ["write", "report", "object", "documents"],
    words: {
      title: "U krijgt binnen 1 werkdag bericht dat wij uw mail hebben",
      meaning:
        "Stuurt u iets met dit portaal of via onze website? Dan krijgt u vanzelf een bericht dat het goed is aangekomen. Meestal is dat er binnen een minuut.",
      startsWhen:
        "Op de dag dat uw bericht bij ons binnenkomt, ook 's avonds en in het weekend. Die dag telt niet mee.",
      howLong:
        "1 werkdag: maandag tot en met vrijdag, geen feestdag. Stuurt u het op vrijdag? Dan geldt de maandag erna, tot 24.00 uur.",
      fulfilledWhen: "Als wij het automatische bericht hebben verstuurd. Of als u binnen die werkdag al antwoord hebt.",
      canBeLater: NO_DELAY,
      measuredHow: MEASURED_BY_PORTAL,
      notFor:
        "Een brief, een telefoontje of een bezoek. En een melding zonder mailadres: dan kunnen wij u niets sturen.",
      whenBroken: `${PORTAL_SAYS_SO} Kijk ook even bij uw ongewenste mail.`,
      lawSays:
        "Bij een officieel bericht, zoals een klacht of een bezwaar, moeten wij de ontvangst bevestigen (artikel 2:17 Algemene wet bestuursrecht). De wet noemt daarvoor geen aantal dagen.",
    },
    run: {
      kinds: kindSlugs,
      channels: ["web", "email"],
      term: { from: "receipt", length: { workingDays: 1 } },
      fulfilledBy: ["receipt-confirmed", "confirmed", "answered"],
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-ontvangstbevestiging",
    sentence:
      "Stuurt u ons een brief of e-mail die we niet binnen twee weken kunnen beantwoorden, dan ontvangt u van ons binnen twee weken een ontvangstbevestiging.",
    measurement: "zaak",
    theme: "handler",
    words: {
      title: "U hebt binnen 2 weken antwoord, of u weet wie uw brief behandelt",
      meaning:
        "Lukt het niet om u binnen 2 weken te antwoorden? Dan krijgt u binnen die 2 weken een ontvangstbevestiging. Daarin staat wie uw zaak behandelt, hoe u die persoon bereikt en wanneer u antwoord krijgt.",
      startsWhen: "Op de dag dat uw brief of bericht bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "2 weken. Komt uw brief op dinsdag binnen? Dan geldt de dinsdag 2 weken later, tot 24.00 uur.",
      fulfilledWhen: "Als wij binnen 2 weken antwoorden. Of als wij binnen 2 weken de ontvangstbevestiging versturen.",
      canBeLater: NO_DELAY,
      measuredHow: MEASURED_BY_PORTAL,
      notFor:
        "Reclame, facturen, ontvangstbevestigingen en ongewenste mail. Ook niet voor een vraag om informatie, een bestelling, een melding over een weg of kanaal of een ingebrekestelling: daarbij hoort u al eerder van ons.",
      whenBroken: PORTAL_SAYS_SO,
      lawSays:
        "Bij een klacht en een bezwaar moeten wij de ontvangst schriftelijk bevestigen (artikel 9:6 en 6:14 Algemene wet bestuursrecht). De wet noemt daarvoor geen aantal dagen. De 2 weken zijn onze belofte.",
    },
    run: {
      kinds: ACKNOWLEDGED,
      term: { from: "receipt", length: { weeks: 2 } },
      fulfilledBy: ["confirmed", "answered"],
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-geen-ontvangstbevestiging",
    sentence: "We sturen géén ontvangstbevestiging bij acquisitie, facturen, ontvangstbevestigingen en junkmail.",
    measurement: "zaak",
    theme: "receipt",
    situations: ["write", "invoice"],
    words: {
      title: "Bij reclame en facturen krijgt u geen ontvangstbevestiging",
      meaning:
        "Dit is een uitzondering. Stuurt u ons reclame, een factuur, een ontvangstbevestiging of ongewenste mail? Dan bevestigen wij de ontvangst niet.",
      startsWhen: "Er begint niets te lopen.",
      howLong: "Hier hoort geen termijn bij.",
      fulfilledWhen:
        "Dit is geen belofte die wij kunnen halen of missen. Het zegt wanneer de belofte van 2 weken niet geldt.",
      canBeLater: "Dat speelt hier niet.",
      measuredHow: "Dit portaal kijkt naar de soort zaak. Bij deze soorten loopt de belofte van 2 weken niet.",
      whenBroken:
        "Vindt u dat wij uw bericht ten onrechte als reclame of ongewenste mail zien? Zeg het ons. Een medewerker kijkt ernaar en legt het u uit.",
      lawSays:
        "Een klacht, een bezwaar en een aanvraag vallen nooit onder deze uitzondering. Daarvan bevestigen wij altijd de ontvangst.",
    },
  }),
  charterRow({
    id: "gr-ob-naam-behandelaar",
    sentence: MUST_NAME,
    measurement: "zaak",
    theme: "handler",
    words: {
      title: "In de ontvangstbevestiging staat wie uw zaak behandelt",
      meaning:
        "U hoeft niet te zoeken naar de juiste persoon. De naam van de medewerker staat in de ontvangstbevestiging.",
      fulfilledWhen: "Als de naam van de medewerker in de ontvangstbevestiging staat.",
      lawSays: NO_STATUTORY_TERM,
      ...WITH_ACKNOWLEDGEMENT,
    },
    run: {
      kinds: ACKNOWLEDGED,
      term: { from: "receipt", length: { weeks: 2 } },
      fulfilledBy: ["confirmed", "answered"],
      requires: "handler-name",
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-ob-bereikbaarheid",
    sentence: MUST_NAME,
    measurement: "zaak",
    theme: "handler",
    words: {
      title: "In de ontvangstbevestiging staat hoe u de behandelaar bereikt",
      meaning: "U leest het telefoonnummer van de medewerker en op welke dagen en uren u kunt bellen.",
      fulfilledWhen: "Als in de ontvangstbevestiging staat hoe en wanneer u de medewerker bereikt.",
      lawSays: NO_STATUTORY_TERM,
      ...WITH_ACKNOWLEDGEMENT,
    },
    run: {
      kinds: ACKNOWLEDGED,
      term: { from: "receipt", length: { weeks: 2 } },
      fulfilledBy: ["confirmed", "answered"],
      requires: "handler-contact",
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-ob-termijn",
    sentence: MUST_NAME,
    measurement: "zaak",
    theme: "handler",
    words: {
      title: "In de ontvangstbevestiging staat op welke dag u uiterlijk antwoord krijgt",
      meaning: "U leest een dag, geen vaag woord als 'binnenkort'. Zo weet u tot wanneer u moet wachten.",
      fulfilledWhen:
        "Als er een dag in de ontvangstbevestiging staat waarop u uiterlijk antwoord of een besluit krijgt.",
      lawSays:
        "Met een commissie die advies geeft, moet ook dat in het bericht staan (artikel 9:15 en 7:13 Algemene wet bestuursrecht).",
      ...WITH_ACKNOWLEDGEMENT,
    },
    run: {
      kinds: ACKNOWLEDGED,
      term: { from: "receipt", length: { weeks: 2 } },
      fulfilledBy: ["confirmed", "answered"],
      requires: "due-day",
      delivers: false,
    },
  }),
];
