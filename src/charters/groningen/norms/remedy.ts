/** What happens when a promise was not kept, and other ways to say what you think. */
import { charterRow } from "../../charter-row.ts";
import { MEASURED_BY_PORTAL, NO_DELAY, NO_TERM, NOT_MEASURED, PORTAL_SAYS_SO, SAY_SO } from "./standard-words.ts";

export const remedy = [
  charterRow({
    id: "gr-klacht-uitleg",
    sentence:
      "Wij zoeken uw klacht uit en laten u mondeling of schriftelijk weten waarom we onze afspraak niet zijn nagekomen.",
    measurement: "zaak",
    theme: "answer",
    words: {
      title: "Kwamen wij een afspraak niet na? Dan zoeken wij het uit en leggen wij u uit waarom",
      meaning:
        "Dient u een klacht in over een belofte die wij niet haalden? Dan krijgt u van ons de reden te horen: in een gesprek of in een brief.",
      startsWhen: "Op de dag dat uw klacht bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "Even lang als voor uw klacht zelf: 10 weken, omdat de klachtenkamer ons advies geeft. Dat zegt de wet.",
      fulfilledWhen: "Als wij u de reden hebben gegeven.",
      canBeLater: "Ja, één keer 4 weken, als wij u dat op tijd schrijven. Daarna alleen als u het goed vindt.",
      measuredHow: MEASURED_BY_PORTAL,
      notFor:
        "Zegt u ons alleen dat een belofte niet is nagekomen, zonder er een klacht van te maken? Dan krijgt u uitleg binnen 2 weken (onze eigen regel).",
      whenBroken: `${PORTAL_SAYS_SO} Is ook de dag van de wet voorbij? Dan kunt u naar de Nationale ombudsman.`,
      lawSays:
        "Een klacht handelen wij af binnen 10 weken als er een commissie adviseert, anders binnen 6 weken (artikel 9:11 Algemene wet bestuursrecht).",
    },
    run: {
      kinds: ["klacht"],
      term: { from: "law" },
      fulfilledBy: ["answered"],
      delivers: false,
    },
  }),
  charterRow({
    id: "gr-klachtrecht",
    sentence: "Al uw klachten over onze dienstverlening vallen onder het klachtrecht.",
    measurement: "zaak",
    theme: "remedy",
    words: {
      title: "Elke klacht over onze dienstverlening behandelen wij als echte klacht",
      meaning:
        "Wij doen een klacht niet af met een los mailtje. U krijgt de rechten die in de wet staan: een gesprek, een schriftelijk oordeel en een uiterste dag.",
      startsWhen:
        "Op de dag dat u uw klacht indient. Maakt u een klacht van een melding dat een belofte niet is nagekomen? Dan telt de dag van die melding.",
      howLong: "De termijn van uw klacht: 10 weken.",
      fulfilledWhen: "Als uw klacht is behandeld zoals de wet dat vraagt.",
      canBeLater: "Ja, zoals bij elke klacht: één keer 4 weken.",
      measuredHow: "Dit portaal. Van elke melding over een belofte kunt u met één klik een klacht maken.",
      whenBroken:
        "Is uw klacht niet als klacht behandeld? Zeg het ons. U kunt ook naar de Nationale ombudsman. Dat is gratis.",
      lawSays: "De regels voor klachten staan in hoofdstuk 9 van de Algemene wet bestuursrecht.",
    },
  }),
  charterRow({
    id: "gr-dwangsom-beroep",
    sentence:
      "Als wij niet tijdig beslissen op een aanvraag of op een bezwaar, dan kunt u een dwangsom eisen of beroep instellen.",
    measurement: "zaak",
    theme: "remedy",
    words: {
      title: "Beslissen wij te laat? Dan kunt u een dwangsom vragen of naar de rechter",
      meaning:
        "Komt ons besluit op uw aanvraag of bezwaar te laat? Dan kunt u ons schrijven dat wij te laat zijn. Wij hebben dan nog 2 weken. Daarna betalen wij u meestal geld voor elke dag dat het langer duurt (een dwangsom). U kunt dan ook naar de rechter.",
      startsWhen: "Op de dag na de laatste dag van de wet.",
      howLong: "Eerst 2 weken nadat wij uw brief kregen. Daarna loopt de dwangsom hooguit 42 dagen.",
      fulfilledWhen: "Als dit portaal u laat zien dat dit kan, en wij betalen wat wij moeten betalen.",
      canBeLater: NO_DELAY,
      measuredHow: "Dit portaal telt de dagen en het bedrag per zaak.",
      notFor:
        "Een klacht, een melding, een bestelling en een Woo-verzoek: daarbij bestaat geen dwangsom. Bij een Woo-verzoek kunt u wel naar de rechter.",
      whenBroken: "Hebt u ons geschreven dat wij te laat zijn en hoort u niets? Na 2 weken kunt u naar de rechter.",
      lawSays:
        "14 dagen € 23, dan 14 dagen € 35, dan 14 dagen € 45 per dag: samen hooguit € 1.442 (artikel 4:17 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "gr-suggesties",
    sentence:
      "Kunnen we iets aan onze dienstverlening verbeteren of bent u juist erg tevreden? Laat het ons weten: uw suggesties zijn belangrijk voor het verbeteren van onze dienstverlening.",
    measurement: "statement",
    theme: "channel",
    words: {
      title: "Een tip of een compliment is altijd welkom",
      meaning: "Kan iets beter? Of ging het juist goed? Bel 050 - 316 49 11 of mail info@provinciegroningen.nl.",
      startsWhen: "Als u ons iets laat weten.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u ons kunt bereiken en wij uw tip lezen.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: "De wet zegt hier niets over.",
    },
  }),
];
