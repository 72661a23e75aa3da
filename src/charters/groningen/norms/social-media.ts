/** Social media. The charter says Twitter throughout. */
import { charterRow } from "../../charter-row.ts";
import { NO_DELAY, NO_TERM, NOT_MEASURED, SAY_SO, TWITTER_IS_X } from "./standard-words.ts";

const LAW_SILENT = "De wet zegt hier niets over.";

export const socialMedia = [
  charterRow({
    id: "gr-sm-kanalen",
    sentence:
      "Wij gebruiken Twitter, Facebook, LinkedIn en YouTube voor het delen van informatie. Via TwitterFacebook en LinkedIn kunt u ons een vraag stellen of iets aan ons melden.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Op X, Facebook en LinkedIn kunt u ons iets vragen of melden",
      meaning:
        "Wij delen nieuws op X, Facebook, LinkedIn en YouTube. Op de eerste drie kunt u ons ook een vraag stellen of iets melden.",
      startsWhen: "Dit geldt altijd.",
      howLong: NO_TERM,
      fulfilledWhen: "Als wij daar te vinden zijn en u ons daar een bericht kunt sturen.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      notFor: "YouTube: daar lezen wij geen vragen. Is er gevaar op de weg of het water? Bel ons dan.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
      outdated: TWITTER_IS_X,
    },
  }),
  charterRow({
    id: "gr-sm-uren",
    sentence: "We zijn op de website en sociale media online van maandag tot en met vrijdag van 8.30 tot 17.00 uur.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Op werkdagen lezen wij berichten op sociale media van 8.30 tot 17.00 uur",
      meaning:
        "Van maandag tot en met vrijdag kijkt een medewerker naar uw berichten. 's Avonds, in het weekend en op feestdagen niet.",
      startsWhen: "Elke werkdag om 8.30 uur.",
      howLong: "Van 8.30 tot 17.00 uur.",
      fulfilledWhen: "Als er in die uren iemand is die de berichten leest.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      notFor: "Feestdagen. Een formulier op dit portaal kunt u altijd versturen.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-sm-reactie",
    sentence: "Wij streven er naar op werkdagen binnen een dag te reageren.",
    strength: "aim",
    measurement: "period",
    theme: "social-media",
    words: {
      title: "Op sociale media reageren wij meestal binnen 1 werkdag",
      meaning:
        "Dit is een streven. Stuurt u ons op een werkdag een bericht? Dan proberen wij de volgende werkdag gereageerd te hebben.",
      startsWhen: "Op de dag dat u ons een bericht stuurt. Die dag telt niet mee.",
      howLong: "1 werkdag. Stuurt u het op vrijdag? Dan is dat maandag, tot 17.00 uur.",
      fulfilledWhen: "Als wij op uw bericht reageerden.",
      canBeLater: "Ja. Hebben wij meer tijd nodig, dan zeggen wij dat.",
      measuredHow: "Team Communicatie, per maand. Dit portaal ziet berichten op sociale media niet.",
      notFor: "Berichten die niet rechtstreeks aan ons zijn gericht.",
      whenBroken:
        "Eén late reactie is geen gebroken belofte, want dit is een streven. Kreeg u geen reactie? Zeg het ons hier. U krijgt dan wel antwoord.",
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-sm-meer-tijd",
    sentence: "Wanneer we voor een inhoudelijk antwoord meer tijd nodig hebben geven we dat aan.",
    measurement: "period",
    theme: "social-media",
    words: {
      title: "Hebben wij op sociale media meer tijd nodig? Dan zeggen wij dat",
      meaning:
        "Moeten wij iets uitzoeken voordat wij u echt kunnen antwoorden? Dan hoort u dat in onze eerste reactie.",
      startsWhen: "Op de dag dat u ons een bericht stuurt.",
      howLong: "Binnen dezelfde werkdag waarin wij willen reageren.",
      fulfilledWhen: "Als wij u lieten weten dat wij meer tijd nodig hebben.",
      canBeLater: NO_DELAY,
      measuredHow: "Team Communicatie, per maand.",
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
    },
  }),
  charterRow({
    id: "gr-sm-zorgvuldig",
    sentence: "Wij proberen uw vragen via Twitter, Facebook en LinkedIn zo zorgvuldig mogelijk te beantwoorden.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Wij beantwoorden vragen op sociale media zorgvuldig",
      meaning: "Ook een kort antwoord moet kloppen. Weten wij het niet zeker? Dan zoeken wij het eerst uit.",
      startsWhen: "Als u ons een vraag stelt op X, Facebook of LinkedIn.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
      outdated: TWITTER_IS_X,
    },
  }),
  charterRow({
    id: "gr-sm-alleen-gericht",
    sentence:
      "Alleen berichten rechtsreeks gericht aan ons (op Twitter via: @provgroningen) worden in behandeling genomen.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Op sociale media reageren wij alleen op berichten aan ons",
      meaning:
        "Wij lezen alleen berichten die u rechtstreeks aan ons stuurt. Op X noemt u daarvoor @provgroningen. Praat u met anderen over ons? Dan zien wij dat misschien niet.",
      startsWhen: "Als u een bericht plaatst.",
      howLong: NO_TERM,
      fulfilledWhen: "Dit is een uitzondering, geen belofte die wij kunnen halen of missen.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: LAW_SILENT,
      outdated: TWITTER_IS_X,
    },
  }),
  charterRow({
    id: "gr-sm-vertrouwelijk",
    sentence: "We noemen geen vertrouwelijke gegevens in onze berichten op sociale media.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Wij noemen op sociale media geen vertrouwelijke gegevens",
      meaning:
        "Uw adres, telefoonnummer of zaaknummer zetten wij niet in een bericht dat iedereen kan lezen. Doe dat zelf ook niet.",
      startsWhen: "Bij elk bericht van ons.",
      howLong: NO_TERM,
      fulfilledWhen: "Als er in onze openbare berichten geen gegevens van u staan.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: `${SAY_SO} Staat er iets over u op sociale media dat daar niet hoort? Bel ons meteen.`,
      lawSays:
        "De privacywet (AVG) beschermt uw gegevens. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.",
    },
  }),
  charterRow({
    id: "gr-sm-prive",
    sentence:
      "Telefoonnummers of e-mailadressen wisselen wij met u uit via een privébericht. Bij Twitter kunnen we dit ook gebruiken wanneer ons antwoord niet in 280 tekens past.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Uw telefoonnummer of mailadres vragen wij in een privébericht",
      meaning:
        "Hebben wij gegevens van u nodig? Dan vragen wij die in een bericht dat alleen u en wij kunnen lezen. Zo sturen wij u soms ook een lang antwoord.",
      startsWhen: "Als wij gegevens van u nodig hebben.",
      howLong: NO_TERM,
      fulfilledWhen: "Als wij u daarvoor een privébericht stuurden.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: "De privacywet (AVG) beschermt uw gegevens.",
      outdated: TWITTER_IS_X,
    },
  }),
  charterRow({
    id: "gr-sm-geen-aanvraag",
    sentence:
      "We nemen via sociale media geen aanvragen, klachten of bezwaren in behandeling die om een besluit (bijvoorbeeld verlening van een ontheffing of subsidie) vragen.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Een aanvraag, klacht of bezwaar kan niet via sociale media",
      meaning:
        "Wilt u een besluit van ons? Of een klacht of bezwaar indienen? Gebruik dan dit portaal, een brief of de balie. Dan gelden alle beloften en uw rechten volgens de wet.",
      startsWhen: "Als u ons op sociale media om een besluit vraagt.",
      howLong: NO_TERM,
      fulfilledWhen: "Dit is een uitzondering, geen belofte die wij kunnen halen of missen.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays:
        "Wij mogen per soort bericht aanwijzen langs welke weg u het digitaal instuurt (artikel 2:13 en 2:14 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "gr-sm-blokkeren",
    sentence:
      "Wij behouden ons het recht voor om accounts die niet correcte of beledigende berichten naar ons sturen te blokkeren of te negeren.",
    measurement: "statement",
    theme: "social-media",
    words: {
      title: "Wie ons beledigt op sociale media, kunnen wij blokkeren",
      meaning:
        "Blijft u beleefd, dan blijven wij u antwoorden. Stuurt iemand ons scheldwoorden of onjuiste berichten? Dan mogen wij dat account blokkeren of niet meer lezen.",
      startsWhen: "Als wij zo'n bericht krijgen.",
      howLong: NO_TERM,
      fulfilledWhen: "Dit is een voorbehoud, geen belofte die wij kunnen halen of missen.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken:
        "Bent u geblokkeerd en vindt u dat niet terecht? Zeg het ons. Een medewerker kijkt ernaar. Op dit portaal kunt u ons altijd blijven bereiken.",
      lawSays: "Ook wie geblokkeerd is, houdt het recht om een klacht, bezwaar of aanvraag in te dienen.",
    },
  }),
];
