/** Categories K01–K12: canals, bridges for ships and locks (product/categories.md 4). */
import type { Category } from "./category.ts";

const FAIRWAY = "In het water";
const BRIDGE = "Brug, sluis en borden";
const BANK = "Oever en aanlegplaats";
const QUALITY = "Hoe het water is";
const OTHER = "Iets anders";

export const waterCategories: readonly Category[] = [
  {
    code: "K01",
    label: "Voorwerp in het water",
    where: "water",
    heading: FAIRWAY,
    start: "normal",
    questions: [
      {
        name: "k01-waar",
        label: "Waar ligt of drijft het?",
        answers: [
          {
            value: "midden",
            label: "In het midden, schepen raken het",
            severity: "danger",
            said: "dat het in het midden ligt en schepen het raken",
          },
          { value: "kant", label: "Langs de kant", severity: "normal" },
        ],
      },
      {
        name: "k01-grootte",
        label: "Is het groter dan een roeiboot?",
        answers: [
          { value: "ja", label: "Ja", severity: "urgent", said: "dat het groter is dan een roeiboot" },
          { value: "nee", label: "Nee" },
        ],
      },
    ],
  },
  {
    code: "K02",
    label: "Brug gaat niet open of dicht",
    where: "water",
    heading: BRIDGE,
    start: "urgent",
    questions: [
      {
        name: "k02-wat",
        label: "Wat is er met de brug?",
        answers: [
          {
            value: "blijft-open",
            label: "Blijft open: de weg is dicht",
            severity: "urgent",
            said: "dat de brug open blijft en de weg dicht is",
          },
          {
            value: "dicht-met-schip",
            label: "Gaat dicht terwijl er een schip is",
            severity: "danger",
            said: "dat de brug dichtgaat terwijl er een schip is",
          },
          {
            value: "schip-wacht",
            label: "Gaat niet open: er wacht een schip",
            severity: "urgent",
            said: "dat de brug niet opengaat en er een schip wacht",
          },
          { value: "bediener", label: "De bediener neemt niet op", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "K03",
    label: "Sluis werkt niet",
    where: "water",
    heading: BRIDGE,
    start: "urgent",
    questions: [
      {
        name: "k03-vast",
        label: "Zit er iemand vast in de sluis?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat er iemand vastzit in de sluis" },
          {
            value: "schip-wacht",
            label: "Nee, er wacht een schip",
            severity: "urgent",
            said: "dat er een schip wacht",
          },
          { value: "trap", label: "Nee, een trap, touw of licht is kapot", severity: "normal" },
        ],
      },
    ],
  },
  {
    code: "K04",
    label: "Schip los, gezonken of vast",
    where: "water",
    heading: FAIRWAY,
    start: "urgent",
    questions: [
      {
        name: "k04-mensen",
        label: "Zijn er mensen aan boord?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat er mensen aan boord zijn" },
          { value: "nee", label: "Nee" },
        ],
        notice: { value: "ja", text: "Mensen in nood? Bel nu 112." },
      },
      {
        name: "k04-vaarweg",
        label: "Ligt de vaarweg dicht?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat de vaarweg dicht ligt" },
          { value: "nee", label: "Nee", severity: "urgent" },
        ],
      },
    ],
  },
  {
    code: "K05",
    label: "Oever, kade, damwand of steiger kapot",
    where: "water",
    heading: BANK,
    start: "normal",
    questions: [
      {
        name: "k05-wat",
        label: "Zakt er grond of een pad weg?",
        answers: [
          { value: "ja", label: "Ja, nu", severity: "danger", said: "dat er nu grond of een pad wegzakt" },
          {
            value: "scheur",
            label: "Er is een scheur of gat",
            severity: "urgent",
            said: "dat er een scheur of gat is",
          },
          { value: "plank", label: "Een plank of paal zit los", severity: "normal" },
          { value: "verf", label: "Alleen verf of mos", severity: "small" },
        ],
      },
    ],
  },
  {
    code: "K06",
    label: "Olie, stank, kleur of dode vissen",
    where: "water",
    heading: QUALITY,
    start: "urgent",
    notice: "Het waterschap let op de kwaliteit van het water. Wij geven daarom door wat u ziet, zonder uw gegevens.",
    questions: [
      {
        name: "k06-film",
        label: "Ziet u een film op het water, of komt er nog bij?",
        answers: [
          {
            value: "ja",
            label: "Ja",
            severity: "danger",
            said: "dat er een film op het water ligt of dat er nog bij komt",
          },
          { value: "nee", label: "Nee", severity: "urgent" },
        ],
      },
    ],
  },
  {
    code: "K07",
    label: "Waterplanten, kroos of ondiepte",
    where: "water",
    heading: QUALITY,
    start: "small",
    questions: [
      {
        name: "k07-varen",
        label: "Kunt u nog varen?",
        answers: [
          { value: "vast", label: "Nee, ik ben vastgelopen", severity: "urgent", said: "dat u bent vastgelopen" },
          { value: "moeizaam", label: "Moeizaam", severity: "normal", said: "dat u maar moeizaam kunt varen" },
          { value: "lelijk", label: "Ja, het is alleen lelijk" },
        ],
      },
    ],
  },
  {
    code: "K08",
    label: "Dood dier in het water",
    where: "water",
    heading: FAIRWAY,
    start: "normal",
    questions: [
      {
        name: "k08-waar",
        label: "Waar ligt het dier?",
        answers: [
          {
            value: "zwemplek",
            label: "Bij een zwemplek of een huis",
            severity: "urgent",
            said: "dat het dier bij een zwemplek of een huis ligt",
          },
          { value: "elders", label: "Ergens anders" },
        ],
      },
    ],
  },
  {
    code: "K09",
    label: "Bord, licht of boei voor schepen",
    where: "water",
    heading: BRIDGE,
    start: "normal",
    questions: [
      {
        name: "k09-welk",
        label: "Welk bord of licht is het?",
        answers: [
          {
            value: "sein",
            label: "Rood of groen sein, of de brughoogte",
            severity: "urgent",
            said: "dat het een sein is of de brughoogte",
          },
          { value: "wegwijzer", label: "Een wegwijzer of een ligplaats" },
        ],
      },
      {
        name: "k09-donker",
        label: "Is het daar nu donker of mistig?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat het er nu donker of mistig is" },
          { value: "nee", label: "Nee" },
        ],
      },
    ],
  },
  {
    code: "K10",
    label: "Aanlegplaats, wachtplaats of sleutel",
    where: "water",
    heading: BANK,
    start: "small",
    questions: [
      {
        name: "k10-wat",
        label: "Wat is er aan de hand?",
        answers: [
          {
            value: "stroomkast",
            label: "De stroomkast staat open",
            severity: "danger",
            said: "dat de stroomkast open staat",
          },
          { value: "bolder", label: "Een bolder zit los", severity: "normal", said: "dat er een bolder los zit" },
          { value: "vol", label: "Vol, vies, of de sleutel is kwijt" },
        ],
      },
    ],
  },
  {
    code: "K11",
    label: "Hoog of laag water, dijk lekt",
    where: "water",
    heading: QUALITY,
    start: "urgent",
    notice: "Hiervoor is het waterschap. Lekt er nu een dijk? Bel 112.",
    questions: [
      {
        name: "k11-lekt",
        label: "Lekt er iets?",
        answers: [
          { value: "ja", label: "Ja", severity: "danger", said: "dat er iets lekt" },
          { value: "nee", label: "Nee" },
        ],
      },
    ],
  },
  {
    code: "K12",
    label: "Iets anders op of langs het water",
    where: "water",
    heading: OTHER,
    start: "normal",
    questions: [],
  },
];
