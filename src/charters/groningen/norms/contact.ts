/** Telephone, press, and visiting. */
import { charterRow } from "../../charter-row.ts";
import { NO_DELAY, NO_TERM, NOT_MEASURED, SAY_SO } from "./standard-words.ts";

const BY_SWITCHBOARD =
  "De telefooncentrale, per maand. Dit portaal ziet uw gesprek niet en kan één gesprek dus niet narekenen.";
const LAW_SILENT = "De wet zegt hier niets over.";
const SAY_WHEN_YOU_CALLED =
  "Zeg het ons, met de dag, de tijd en ongeveer hoe lang het duurde. Wij kunnen één gesprek niet narekenen, maar u krijgt wel antwoord van een medewerker.";

export const contact = [
  charterRow({
    id: "gr-telefoon-vriendelijk",
    sentence: "Als u belt wordt u vriendelijk en professioneel te woord gestaan.",
    measurement: "statement",
    theme: "contact",
    words: {
      title: "Belt u ons? Dan helpen wij u vriendelijk en vakkundig",
      meaning:
        "Wie u ook aan de telefoon krijgt: die luistert naar u, blijft beleefd en weet waar het over gaat, of zoekt iemand die het weet.",
      startsWhen: "Als u ons belt.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_WHEN_YOU_CALLED,
      lawSays:
        "U mag altijd een klacht indienen over hoe een medewerker met u omging (artikel 9:1 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "gr-telefoon-30s",
    sentence: "Ten minste 90 procent van de binnenkomende telefoontjes nemen we binnen 30 seconden op.",
    measurement: "period",
    theme: "contact",
    words: {
      title: "Wij nemen minstens 90 van de 100 telefoontjes op binnen 30 seconden",
      meaning:
        "Van elke 100 mensen die ons in een maand bellen, krijgen er minstens 90 binnen een halve minuut iemand aan de lijn. Het kan dus zijn dat u langer wacht. De belofte gaat over alle gesprekken samen.",
      startsWhen: "Als de telefoon bij ons overgaat.",
      howLong: "30 seconden, voor minstens 90 van de 100 telefoontjes.",
      fulfilledWhen: "Als in een maand minstens 90 van de 100 telefoontjes op tijd zijn opgenomen.",
      canBeLater: NO_DELAY,
      measuredHow: BY_SWITCHBOARD,
      notFor: "Een gesprek buiten onze openingstijden.",
      whenBroken: `Moest u lang wachten? ${SAY_WHEN_YOU_CALLED}`,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-telefoon-doorverbinden",
    sentence:
      "Als u belt proberen wij u in alle gevallen door te verbinden met de gewenste medewerker of wij spreken met u af wanneer u wordt teruggebeld.",
    measurement: "zaak",
    theme: "contact",
    words: {
      title: "Wij verbinden u door, of spreken af wanneer wij u terugbellen",
      meaning:
        "Is de medewerker die u zoekt er niet? Dan spreken wij een moment af waarop u wordt teruggebeld. Die afspraak is een belofte.",
      startsWhen: "Op het moment dat wij de afspraak met u maken.",
      howLong:
        "Tot het einde van de afgesproken tijd, bijvoorbeeld 10.30 uur als wij afspraken tussen 10.00 en 10.30 uur.",
      fulfilledWhen: "Als wij u doorverbonden, of u op het afgesproken moment terugbelden.",
      canBeLater: "Alleen als u een andere tijd met ons afspreekt.",
      measuredHow:
        "Dit portaal meet de afspraken om terug te bellen. Het doorverbinden zelf ziet het portaal niet: dat kunnen wij niet narekenen.",
      whenBroken:
        "Belden wij u niet terug? Dan zegt dit portaal dat zelf, als de afspraak erin staat. Zeg het ons ook als u geen afspraak kreeg.",
      lawSays: LAW_SILENT,
    },
    run: {
      kinds: ["terugbellen"],
      term: { from: "appointment" },
      fulfilledBy: ["answered", "done"],
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-telefoon-bericht",
    sentence:
      "Als u rechtstreeks met een medewerker belt die niet opneemt, wordt u in de gelegenheid gesteld uw bericht achter te laten.",
    measurement: "statement",
    theme: "contact",
    words: {
      title: "Neemt een medewerker niet op? Dan kunt u een bericht inspreken",
      meaning: "Belt u het eigen nummer van een medewerker en neemt die niet op? Dan kunt u een bericht achterlaten.",
      startsWhen: "Als u het eigen nummer van een medewerker belt.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u een bericht kunt achterlaten, bij de voicemail of bij een collega.",
      canBeLater: NO_DELAY,
      measuredHow: `${NOT_MEASURED} Eén gesprek kunnen wij niet narekenen.`,
      whenBroken: SAY_WHEN_YOU_CALLED,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-pers-uur",
    sentence:
      "Vragen van de pers beantwoordt onze perswoordvoerder zo zorgvuldig en zo snel mogelijk en in de meeste gevallen binnen een uur.",
    strength: "aim",
    measurement: "period",
    theme: "press",
    words: {
      title: "Journalisten krijgen meestal binnen 1 uur antwoord",
      meaning:
        "Dit is een streven: 'in de meeste gevallen'. De woordvoerder antwoordt zorgvuldig en zo snel als het kan.",
      startsWhen: "Op het moment dat de vraag bij de woordvoerder binnenkomt.",
      howLong: "1 uur, in de meeste gevallen. Er is geen getal beloofd.",
      fulfilledWhen: "Als de woordvoerder antwoord gaf.",
      canBeLater: "Ja. De woordvoerder zegt dan meteen wanneer het antwoord wel komt.",
      measuredHow: "De woordvoerder, per maand. Wij laten zien hoe vaak het binnen een uur lukte.",
      notFor: "Vragen van anderen dan journalisten. Daarvoor geldt hooguit 8 weken, en voor informatie 1 week.",
      whenBroken:
        "Eén vraag die langer duurt, is geen gebroken belofte. Hoorde u ook niet wanneer het antwoord komt? Zeg het ons.",
      lawSays: LAW_SILENT,
    },
    run: {
      kinds: ["pers"],
      term: { from: "receipt", length: { hours: 1 } },
      fulfilledBy: ["answered"],
      notice: { effect: "moves", needs: ["until"] },
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-pers-bericht",
    sentence: "Als de vraag niet direct beantwoord kan worden, wordt aangegeven wanneer dat wel het geval zal zijn.",
    measurement: "period",
    theme: "press",
    words: {
      title: "Kan een persvraag niet meteen beantwoord worden? Dan zeggen wij wanneer wel",
      meaning:
        "Heeft de woordvoerder meer tijd nodig? Dan hoort de journalist meteen op welke dag of welk uur het antwoord komt.",
      startsWhen: "Op het moment dat de vraag bij de woordvoerder binnenkomt.",
      howLong: "Meteen. Een aantal minuten is niet beloofd.",
      fulfilledWhen: "Als de woordvoerder antwoord gaf, of zei wanneer het antwoord komt.",
      canBeLater: NO_DELAY,
      measuredHow: "De woordvoerder, per maand.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-parkeren",
    sentence:
      "Bezoekt u het provinciehuis dan kunt u parkeren als een van onze medewerkers u heeft aangemeld bij de receptie.",
    measurement: "statement",
    theme: "contact",
    situations: ["visit"],
    words: {
      title: "U kunt parkeren bij het provinciehuis als een medewerker u heeft aangemeld",
      meaning:
        "Hebt u een afspraak en komt u met de auto? Vraag de medewerker om u bij de receptie aan te melden. Dan is er een plek voor u.",
      startsWhen: "Als u een afspraak maakt.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u bij uw bezoek kon parkeren.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      notFor: "Bezoekers zonder afspraak.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
];
