/** How the Province treats people, and the ways to reach it. */
import { charterRow } from "../../charter-row.ts";
import { NO_DELAY, NO_TERM, NOT_MEASURED, SAY_SO } from "./standard-words.ts";

const COMPLAIN = "U mag altijd een klacht indienen over hoe wij met u omgaan (artikel 9:1 Algemene wet bestuursrecht).";

export const conduct = [
  charterRow({
    id: "gr-controle",
    sentence: "Regelmatig controleren we hoe onze dienstverlening ervoor staat en waar wij ons kunnen verbeteren.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Wij controleren regelmatig hoe goed wij u helpen",
      meaning:
        "Wij kijken steeds na of wij onze beloften halen en wat er beter kan. Op de pagina met cijfers kunt u dat zelf zien.",
      startsWhen: "Dit geldt altijd.",
      howLong: "Regelmatig. Een vaste dag is niet beloofd; de cijfers op dit portaal zijn er elke maand.",
      fulfilledWhen: "Als onze cijfers openbaar zijn en kloppen.",
      canBeLater: NO_DELAY,
      measuredHow: "Niemand meet dit met een getal. De cijfers op dit portaal laten zien dat wij het doen.",
      whenBroken: SAY_SO,
      lawSays:
        "Wij moeten klachten bijhouden en elk jaar bekendmaken hoeveel het er zijn (artikel 9:12a Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "gr-persoonlijk-correct",
    sentence: "Wij behandelen u persoonlijk, deskundig, vriendelijk en correct.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Wij behandelen u persoonlijk, deskundig, vriendelijk en correct",
      meaning: "U wordt geholpen door een mens die naar u luistert, beleefd blijft en weet waar het over gaat.",
      startsWhen: "Bij elk contact met ons: een brief, een mail, een telefoontje of een bezoek.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: COMPLAIN,
    },
  }),
  charterRow({
    id: "gr-inbreng-serieus",
    sentence: "Wij stellen uw inbreng en betrokkenheid op prijs en nemen deze serieus.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Wij nemen serieus wat u ons zegt",
      meaning:
        "Een idee, een vraag of kritiek: wij zijn er blij mee en doen er iets mee. Of wij leggen u uit waarom dat niet kan.",
      startsWhen: "Als u ons iets laat weten.",
      howLong: NO_TERM,
      fulfilledWhen: "Dat beoordeelt u zelf.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays: COMPLAIN,
    },
  }),
  charterRow({
    id: "gr-verwachting-duidelijk",
    sentence: "Wij zijn duidelijk over wat u van ons mag verwachten en wat wij van u verwachten.",
    measurement: "statement",
    theme: "conduct",
    words: {
      title: "Wij zijn duidelijk over wat u van ons mag verwachten",
      meaning:
        "U leest vooraf wat wij beloven en op welke dag. En u leest wat u zelf moet doen, bijvoorbeeld welke gegevens wij nodig hebben.",
      startsWhen: "Dit geldt altijd.",
      howLong: NO_TERM,
      fulfilledWhen:
        "Als al onze beloften hier staan, en op de pagina van uw zaak staat wat er nu van u wordt gevraagd.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      whenBroken: SAY_SO,
      lawSays:
        "Een overheid moet burgers helpen en goed informeren bij hun contact met haar (artikel 2:1 Algemene wet bestuursrecht).",
    },
  }),
  charterRow({
    id: "gr-kanaalkeuze",
    sentence:
      "U kunt zelf kiezen op welke wijze u contact met ons zoekt: digitaal via e-mail en onze website, Twitter of Facebook (maar daar gelden beperkingen voor), per brief, telefonisch, fax of via persoonlijk contact (balie). Wat u het prettigst vindt!",
    measurement: "statement",
    theme: "channel",
    situations: ["write", "call", "visit"],
    words: {
      title: "U kiest zelf hoe u contact met ons opneemt",
      meaning: "Online, per mail, per brief, met de telefoon of aan de balie. U krijgt overal dezelfde beloften.",
      startsWhen: "Dit geldt altijd.",
      howLong: NO_TERM,
      fulfilledWhen: "Als u ons op al deze manieren kunt bereiken.",
      canBeLater: NO_DELAY,
      measuredHow: NOT_MEASURED,
      notFor: "Sociale media: daar kunt u ons wel iets vragen, maar geen aanvraag, klacht of bezwaar indienen.",
      whenBroken: SAY_SO,
      lawSays:
        "Papier blijft altijd mogelijk: wij mogen u niet dwingen om iets alleen online te doen (artikel 2:7 Algemene wet bestuursrecht).",
      outdated: "Twitter heet nu X. Een fax gebruiken wij niet meer; kies een andere manier.",
    },
  }),
];
