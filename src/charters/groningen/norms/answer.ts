/** When you get an answer, a decision, or the information you asked for. */
import { charterRow } from "../../charter-row.ts";
import {
  MEASURED_BY_PORTAL,
  NO_STATUTORY_TERM,
  NO_TERM,
  NOT_MEASURED,
  PORTAL_SAYS_SO,
  SAY_SO,
} from "./standard-words.ts";

const EXTENDED =
  "De wettelijke termijn kan in bepaalde gevallen verlengd, verdaagd of opgeschort worden. Ook een redelijke termijn kan in sommige gevallen worden verlengd. U ontvangt daarover dan tijdig bericht.";

export const answer = [
  charterRow({
    id: "gr-termijn-wettelijk",
    sentence: "Deze termijn is gelijk aan de wettelijk beslistermijn.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Zegt de wet hoe lang wij erover mogen doen? Dan houden wij ons daaraan",
      meaning:
        "Voor een klacht, een bezwaar, een Woo-verzoek en een aanvraag staat in de wet hoe lang wij mogen beslissen. Die dag noemen wij in de ontvangstbevestiging en op de pagina van uw zaak. Belofte en wet zijn hier hetzelfde.",
      startsWhen:
        "Dat staat in de wet. Meestal op de dag na ontvangst. Bij een bezwaar pas op de dag na de 6 weken waarin u bezwaar mag maken.",
      howLong:
        "Klacht: 10 weken, omdat de klachtenkamer ons advies geeft. Bezwaar: 12 weken, omdat een commissie ons advies geeft. Woo-verzoek: 4 weken. Aanvraag: de termijn van de wet die erbij hoort.",
      fulfilledWhen: "Als wij ons antwoord of besluit hebben verstuurd.",
      canBeLater:
        "Ja, zoals de wet het toestaat. Klacht: één keer 4 weken. Bezwaar: één keer 6 weken. Woo-verzoek: één keer 2 weken. En zolang wij op u wachten, staat de tijd stil.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor: "Een vraag of een verzoek om informatie: daarvoor noemt de wet geen termijn.",
      whenBroken: `${PORTAL_SAYS_SO} Op de pagina van uw zaak staat ook wat de wet u dan laat doen.`,
      lawSays:
        "Dit zijn de termijnen van de Algemene wet bestuursrecht (artikel 4:13, 7:10 en 9:11) en de Wet open overheid (artikel 4.4). Valt de laatste dag in het weekend of op een feestdag? Dan geldt de eerste gewone dag erna.",
    },
    run: {
      kinds: ["klacht", "bezwaar", "woo-verzoek", "aanvraag"],
      term: { from: "law" },
      fulfilledBy: ["answered"],
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-termijn-redelijk",
    sentence: "Is er geen wettelijke beslistermijn, dan hanteren wij een redelijke termijn van maximaal acht weken.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Noemt de wet geen termijn? Dan krijgt u binnen 8 weken antwoord",
      meaning:
        "Stelt u een vraag waarvoor de wet geen termijn noemt? Dan antwoorden wij binnen een redelijke tijd, en uiterlijk na 8 weken.",
      startsWhen: "Op de dag dat uw vraag bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "Hooguit 8 weken. Komt uw vraag op dinsdag binnen? Dan geldt de dinsdag 8 weken later, tot 24.00 uur.",
      fulfilledWhen: "Als wij ons antwoord hebben verstuurd.",
      canBeLater: "In sommige gevallen. Wij schrijven u dat dan vóór de laatste dag, met de nieuwe dag erbij.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor:
        "Een klacht, een bezwaar, een Woo-verzoek of een aanvraag: daar geldt de termijn van de wet. Vraagt u om informatie? Dan geldt 1 week.",
      whenBroken: PORTAL_SAYS_SO,
      lawSays: NO_STATUTORY_TERM,
    },
    run: {
      kinds: ["vraag", "factuur"],
      term: { from: "receipt", length: { weeks: 8 } },
      fulfilledBy: ["answered"],
      notice: { effect: "moves", needs: ["until"], isException: true },
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-verlenging-bericht",
    sentence: EXTENDED,
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Hebben wij meer tijd nodig? Dan schrijven wij u dat op tijd",
      meaning:
        "Wij laten u niet zomaar langer wachten. Duurt het langer, of staat de tijd even stil? Dan krijgt u bericht vóór de dag voorbij is. U leest waarom, en wanneer het wel klaar is.",
      startsWhen: "Samen met de termijn voor uw antwoord of besluit.",
      howLong: "Tot en met de laatste dag van die termijn. 'Tijdig' is bij ons: vóór die dag voorbij is.",
      fulfilledWhen: "Als wij vóór het einde antwoorden. Of als wij u vóór het einde schreven dat het langer duurt.",
      canBeLater: "Nee. Een bericht dat na de laatste dag komt, is te laat en verandert die dag niet meer.",
      measuredHow: `${MEASURED_BY_PORTAL} Het portaal weigert een bericht van uitstel dat te laat komt.`,
      whenBroken: PORTAL_SAYS_SO,
      lawSays:
        "De wet vraagt hetzelfde: uitstel moet schriftelijk en vóór het einde van de termijn (onder meer artikel 7:10 en 9:11 Algemene wet bestuursrecht en artikel 4.4 Wet open overheid).",
    },
    run: {
      kinds: ["klacht", "bezwaar", "woo-verzoek", "aanvraag"],
      term: { from: "law" },
      fulfilledBy: ["answered", "verdaging"],
      onlyWhenMoved: true,
      notice: { effect: "keeps", needs: ["until"] },
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-informatie",
    sentence: "Vraagt u informatie bij ons aan, dan sturen we u deze binnen één week toe.",
    measurement: "zaak",
    theme: "information",
    words: {
      title: "U krijgt informatie binnen 1 week",
      meaning:
        "Vraagt u om informatie, of bestelt u een folder of kaart? Dan versturen wij die binnen 1 week. Lukt dat niet, dan hoort u binnen die week op welke dag wel.",
      startsWhen: "Op de dag dat uw vraag bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "1 week. Stuurt u uw vraag op dinsdag? Dan geldt de dinsdag erna, tot 24.00 uur.",
      fulfilledWhen:
        "Als wij de informatie hebben verstuurd. Of als wij u schreven op welke dag u die krijgt, en het dan ook versturen.",
      canBeLater: "Ja, als wij u dat binnen die week zeggen, met een dag erbij.",
      measuredHow:
        "Dit portaal, per vraag of bestelling. Het gaat om het versturen: de bezorging door de post telt niet mee.",
      notFor: "Voor een Woo-verzoek geldt een andere termijn.",
      whenBroken: `${PORTAL_SAYS_SO} Hebt u het niet meer nodig? Dan kunt u uw vraag of bestelling intrekken.`,
      lawSays: NO_STATUTORY_TERM,
    },
    run: {
      kinds: ["informatie", "publicaties"],
      term: { from: "receipt", length: { weeks: 1 } },
      fulfilledBy: ["sent", "answered"],
      notice: { effect: "moves", needs: ["until"] },
      delivers: true,
    },
  }),
  charterRow({
    id: "gr-informatie-bericht",
    sentence: "Als dat niet lukt, laten we u binnen één week weten wanneer u de informatie ontvangt.",
    measurement: "zaak",
    theme: "information",
    words: {
      title: "Lukt het niet binnen 1 week? Dan hoort u binnen die week wanneer wel",
      meaning:
        "Kunnen wij de informatie niet binnen een week sturen? Dan schrijven wij u binnen die week op welke dag u die krijgt.",
      startsWhen: "Op de dag dat uw vraag bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "1 week, net als voor de informatie zelf.",
      fulfilledWhen: "Als wij u binnen de week een dag noemden. Of als de informatie binnen de week is verstuurd.",
      canBeLater: "Nee. Een bericht na die week komt te laat.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor: "Voor een Woo-verzoek gelden de regels van de wet.",
      whenBroken: PORTAL_SAYS_SO,
      lawSays: NO_STATUTORY_TERM,
    },
    run: {
      kinds: ["informatie", "publicaties"],
      term: { from: "receipt", length: { weeks: 1 } },
      fulfilledBy: ["sent", "answered"],
      notice: { effect: "keeps", needs: ["until"] },
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-woo-verwijzing",
    sentence: "Voor Woo-verzoeken verwijzen we naar Woo verzoeken indienen.",
    measurement: "statement",
    theme: "information",
    words: {
      title: "Voor een Woo-verzoek geldt een eigen termijn",
      meaning:
        "Vraagt u met een beroep op de wet om documenten van de provincie? Dan is dat een Woo-verzoek. De week voor informatie geldt dan niet. De wet geeft ons 4 weken.",
      startsWhen: "Bij een Woo-verzoek: op de dag na ontvangst.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u op onze website kunt lezen hoe u een Woo-verzoek doet.",
      canBeLater: "Dat speelt hier niet.",
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays:
        "Wij beslissen binnen 4 weken op een Woo-verzoek. Dat mag één keer 2 weken langer, als wij u dat op tijd schrijven (artikel 4.4 Wet open overheid).",
    },
  }),
];
