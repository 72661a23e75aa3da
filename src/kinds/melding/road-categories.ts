/** Categories W01–W19: roads, cycle paths and verges (product/categories.md 3). */
import type { Category } from "./category.ts";

const ROAD = "Het wegdek, het fietspad of de berm";
const OBJECT = "Iets op of naast de weg";
const SIGN = "Borden, lichten en vangrails";
const WEATHER = "Water en gladheid";
const OTHER = "Brug, werk of iets anders";

export const roadCategories: readonly Category[] = [
  {
    code: "W01",
    label: "Gat, scheur of kuil in de rijbaan",
    where: "weg",
    heading: ROAD,
    start: "normal",
    questions: [
      {
        name: "w01-diepte",
        label: "Hoe diep is het?",
        answers: [
          { value: "plat", label: "Plat" },
          { value: "vingerdiep", label: "Een vinger diep", severity: "normal", said: "dat het een vinger diep is" },
          {
            value: "dieper-dan-hand",
            label: "Dieper dan een hand",
            severity: "urgent",
            said: "dat het dieper is dan een hand",
          },
        ],
      },
      {
        name: "w01-uitwijken",
        label: "Moeten auto’s uitwijken?",
        answers: [
          { value: "nee", label: "Nee" },
          { value: "ja", label: "Ja", severity: "urgent", said: "dat auto’s moeten uitwijken" },
          {
            value: "andere-weghelft",
            label: "Ja, naar de andere weghelft",
            severity: "danger",
            said: "dat auto’s naar de andere weghelft moeten uitwijken",
          },
        ],
      },
    ],
  },
  {
    code: "W02",
    label: "Fietspad of voetpad kapot",
    where: "weg",
    heading: ROAD,
    start: "small",
    questions: [
      {
        name: "w02-veilig",
        label: "Kunt u er veilig langs?",
        answers: [
          { value: "ja", label: "Ja" },
          {
            value: "stapvoets",
            label: "Alleen stapvoets",
            severity: "urgent",
            said: "dat fietsers er alleen stapvoets langs kunnen",
          },
          { value: "nee", label: "Nee", severity: "danger", said: "dat fietsers er niet veilig langs kunnen" },
        ],
      },
      {
        name: "w02-wat",
        label: "Wat is er kapot?",
        answers: [
          { value: "boomwortels", label: "Boomwortels of een bobbel" },
          {
            value: "los-of-gat",
            label: "Een losse steen of een gat",
            severity: "normal",
            said: "dat er een gat is of iets los ligt",
          },
        ],
      },
    ],
  },
  {
    code: "W03",
    label: "Berm kapot of ingezakt",
    where: "weg",
    heading: ROAD,
    start: "small",
    questions: [
      {
        name: "w03-hoogte",
        label: "Hoe groot is het hoogteverschil met de weg?",
        answers: [
          { value: "minder-dan-hand", label: "Minder dan een hand" },
          {
            value: "meer",
            label: "Meer dan een hand",
            severity: "normal",
            said: "dat het hoogteverschil meer dan een hand is",
          },
          {
            value: "van-de-weg",
            label: "Auto’s raken van de weg",
            severity: "urgent",
            said: "dat auto’s van de weg raken",
          },
        ],
      },
    ],
  },
  {
    code: "W04",
    label: "Iets op de weg (lading, band, hek)",
    where: "weg",
    heading: OBJECT,
    start: "urgent",
    questions: [
      {
        name: "w04-waar",
        label: "Waar ligt het?",
        answers: [
          {
            value: "rijbaan",
            label: "Op de rijbaan of het fietspad",
            severity: "danger",
            said: "dat het op de rijbaan of het fietspad ligt",
          },
          {
            value: "kant",
            label: "Op de vluchtstrook of aan de kant",
            severity: "urgent",
            said: "dat het op de vluchtstrook of aan de kant ligt",
          },
          { value: "berm", label: "In de berm", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "W05",
    label: "Olie, modder, grind of glas",
    where: "weg",
    heading: OBJECT,
    start: "urgent",
    questions: [
      {
        name: "w05-glad",
        label: "Slipt of glijdt er iemand?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat mensen slippen of glijden" },
          { value: "nee", label: "Nee" },
        ],
      },
      {
        name: "w05-grootte",
        label: "Hoe groot is de plek?",
        answers: [
          { value: "kleiner", label: "Kleiner dan een auto" },
          {
            value: "groter",
            label: "Groter dan een auto",
            severity: "urgent",
            said: "dat de plek groter is dan een auto",
          },
        ],
      },
    ],
  },
  {
    code: "W06",
    label: "Gladheid door ijs of sneeuw",
    where: "weg",
    heading: WEATHER,
    start: "urgent",
    notice:
      "Wij strooien 16 routes voor auto’s en 9 routes voor fietsers. [Lees hoe wij strooien (pdf)](/publicaties/glad-zo-strooien-wij.pdf).",
    questions: [
      {
        name: "w06-waar",
        label: "Waar is het glad?",
        answers: [
          {
            value: "rijbaan",
            label: "Op de hoofdrijbaan of een brug",
            severity: "danger",
            said: "dat het glad is op de hoofdrijbaan of een brug",
          },
          { value: "fietspad", label: "Op het fietspad", severity: "urgent", said: "dat het glad is op het fietspad" },
          { value: "parkeerplek", label: "Op een parkeerplek", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "W07",
    label: "Boom of tak",
    where: "weg",
    heading: OBJECT,
    start: "normal",
    questions: [
      {
        name: "w07-wat",
        label: "Wat is er met de boom?",
        answers: [
          { value: "op-de-weg", label: "Ligt op de weg", severity: "danger", said: "dat de boom op de weg ligt" },
          {
            value: "hangt-los",
            label: "Hangt los boven de weg of het fietspad",
            severity: "urgent",
            said: "dat er iets los boven de weg of het fietspad hangt",
          },
          { value: "dood-of-scheef", label: "Is dood of staat scheef in de berm", severity: "normal" },
          { value: "snoeiwens", label: "Ik wil dat de boom wordt gesnoeid", severity: "small" },
        ],
      },
    ],
  },
  {
    code: "W08",
    label: "Bord, wegwijzer of hectometerpaal",
    where: "weg",
    heading: SIGN,
    start: "normal",
    questions: [
      {
        name: "w08-bord",
        label: "Welk bord is het?",
        answers: [
          {
            value: "verkeersregel",
            label: "Voorrang, stop, verbod of snelheid",
            severity: "urgent",
            said: "dat het een bord is voor voorrang, stoppen, een verbod of de snelheid",
          },
          { value: "ander", label: "Een ander bord" },
        ],
      },
      {
        name: "w08-wat",
        label: "Wat is er mis?",
        answers: [
          { value: "weg", label: "Het is weg of omgewaaid" },
          {
            value: "onleesbaar",
            label: "Het is onleesbaar of vies",
            lowersStartTo: "small",
            said: "dat het onleesbaar of vies is",
          },
        ],
      },
    ],
  },
  {
    code: "W09",
    label: "Verkeerslicht",
    where: "weg",
    heading: SIGN,
    start: "urgent",
    questions: [
      {
        name: "w09-wat",
        label: "Wat doet het verkeerslicht?",
        answers: [
          { value: "uit", label: "Helemaal uit", severity: "urgent", said: "dat het verkeerslicht helemaal uit is" },
          {
            value: "groen",
            label: "Alle kanten groen",
            severity: "danger",
            said: "dat alle kanten groen licht hebben",
          },
          {
            value: "knippert",
            label: "Knippert geel",
            severity: "urgent",
            said: "dat het verkeerslicht geel knippert",
          },
          { value: "knop", label: "Lang rood, of de knop is kapot", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "W10",
    label: "Straatlantaarn",
    where: "weg",
    heading: SIGN,
    start: "small",
    questions: [
      {
        name: "w10-hoeveel",
        label: "Wat is er kapot?",
        answers: [
          { value: "een", label: "Eén lamp is uit" },
          {
            value: "rij",
            label: "Een hele rij of een kruising is donker",
            severity: "normal",
            said: "dat een hele rij of een kruising donker is",
          },
          {
            value: "paal",
            label: "Een paal is om, of een kabel ligt bloot",
            severity: "danger",
            said: "dat een paal om is of een kabel bloot ligt",
          },
        ],
      },
    ],
  },
  {
    code: "W11",
    label: "Vangrail, paaltje of reflector",
    where: "weg",
    heading: SIGN,
    start: "normal",
    questions: [
      {
        name: "w11-steekt-uit",
        label: "Steekt er iets de weg in?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat er iets de weg in steekt" },
          { value: "nee", label: "Nee, het is wel kapot" },
        ],
      },
      {
        name: "w11-bocht",
        label: "Is het in een bocht, of ligt er water naast?",
        answers: [
          { value: "ja", label: "Ja", severity: "urgent", said: "dat het in een bocht of naast water is" },
          { value: "nee", label: "Nee" },
        ],
      },
    ],
  },
  {
    code: "W12",
    label: "Strepen of wegmarkering",
    where: "weg",
    heading: ROAD,
    start: "small",
    questions: [
      {
        name: "w12-oversteek",
        label: "Is het bij een oversteek of kruising?",
        answers: [
          { value: "ja", label: "Ja", severity: "normal", said: "dat het bij een oversteek of kruising is" },
          { value: "nee", label: "Nee" },
        ],
      },
    ],
  },
  {
    code: "W13",
    label: "Water op de weg, sloot of duiker verstopt",
    where: "weg",
    heading: WEATHER,
    start: "normal",
    questions: [
      {
        name: "w13-diepte",
        label: "Hoe diep is het water?",
        answers: [
          { value: "plas", label: "Een plas", severity: "normal" },
          {
            value: "uitwijken",
            label: "Auto’s remmen of wijken uit",
            severity: "danger",
            said: "dat auto’s remmen of uitwijken voor het water",
          },
          {
            value: "huis",
            label: "Het water komt bij een huis",
            severity: "urgent",
            said: "dat het water bij een huis komt",
          },
        ],
      },
    ],
  },
  {
    code: "W14",
    label: "Brug of viaduct (als u eroverheen gaat)",
    where: "weg",
    heading: OTHER,
    start: "normal",
    questions: [
      {
        name: "w14-wat",
        label: "Wat is er kapot?",
        answers: [
          {
            value: "slagboom",
            label: "De slagboom of het sein werkt niet",
            severity: "danger",
            said: "dat de slagboom of het sein niet werkt",
          },
          {
            value: "dek",
            label: "Een gat of los deel in het dek",
            severity: "danger",
            said: "dat er een gat of los deel in het dek zit",
          },
          { value: "leuning", label: "De leuning", severity: "urgent", said: "dat de leuning kapot is" },
          { value: "verf", label: "Roest, verf of graffiti", severity: "small" },
        ],
      },
    ],
  },
  {
    code: "W15",
    label: "Dood dier",
    where: "weg",
    heading: OBJECT,
    start: "normal",
    questions: [
      {
        name: "w15-waar",
        label: "Waar ligt het dier?",
        answers: [
          {
            value: "weg-groot",
            label: "Op de weg, een groot dier (ree, schaap, paard)",
            severity: "danger",
            said: "dat er een groot dier op de weg ligt",
          },
          { value: "weg", label: "Op de weg, een klein dier", severity: "urgent", said: "dat het dier op de weg ligt" },
          { value: "berm", label: "In de berm", severity: "normal" },
        ],
      },
      {
        name: "w15-penning",
        label: "Is het een huisdier met een penning of halsband?",
        answers: [
          { value: "ja", label: "Ja" },
          { value: "nee", label: "Nee" },
        ],
        notice: { value: "ja", text: "Wij bewaren de gegevens van de penning voor de eigenaar." },
      },
    ],
  },
  {
    code: "W16",
    label: "Afval, dumping of graffiti",
    where: "weg",
    heading: OBJECT,
    start: "small",
    questions: [
      {
        name: "w16-wat",
        label: "Wat is het?",
        answers: [
          {
            value: "chemisch",
            label: "Vaten, asbest of iets chemisch",
            severity: "urgent",
            said: "dat het om vaten, asbest of iets chemisch gaat",
          },
          {
            value: "naalden",
            label: "Spuiten of naalden",
            severity: "urgent",
            said: "dat er spuiten of naalden liggen",
          },
          {
            value: "beledigend",
            label: "Een beledigende of racistische tekst",
            severity: "normal",
            said: "dat het een beledigende of racistische tekst is",
          },
          { value: "ander", label: "Iets anders" },
        ],
        notice: { value: "chemisch", text: "Raak niets aan en blijf uit de buurt." },
      },
    ],
  },
  {
    code: "W17",
    label: "Geen zicht door gras of struik",
    where: "weg",
    heading: ROAD,
    start: "small",
    questions: [
      {
        name: "w17-zicht",
        label: "Kunt u bij de kruising het verkeer zien?",
        answers: [
          { value: "ja", label: "Ja" },
          { value: "half", label: "Half", severity: "normal", said: "dat u het verkeer maar half kunt zien" },
          {
            value: "nee",
            label: "Nee",
            severity: "urgent",
            said: "dat u het verkeer bij de kruising niet kunt zien",
          },
        ],
      },
    ],
  },
  {
    code: "W18",
    label: "Werk aan de weg (afzetting, omleiding)",
    where: "weg",
    heading: OTHER,
    start: "normal",
    questions: [
      {
        name: "w18-wat",
        label: "Wat is er aan de hand?",
        answers: [
          {
            value: "afzetting",
            label: "De afzetting is om of weg, of het licht is uit",
            severity: "danger",
            said: "dat de afzetting om of weg is, of het licht uit",
          },
          {
            value: "bord",
            label: "Een bord klopt niet",
            severity: "urgent",
            said: "dat een bord bij het werk niet klopt",
          },
          { value: "hinder", label: "Hinder of geluid", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "W19",
    label: "Iets anders op of langs de weg",
    where: "weg",
    heading: OTHER,
    start: "normal",
    questions: [],
  },
];
