/** Reports about roads and canals: Z01–Z06. People and what happened are made up; the roads are real. */
import { flag, saysNotSolved } from "../../citizen-deeds.ts";
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const meldingen: readonly Story[] = [
  {
    nr: "Z01",
    reference: "GR-GPVW-44",
    kind: "melding",
    channel: "phone",
    receivedAt: "2026-11-22 22.47",
    filedAt: "2026-11-22 22.49",
    filedBy: "jelte",
    answers: {
      gevaar: "ja",
      gebeld: "ja",
      waar: "weg",
      categorie: "W07",
      "w07-wat": "op-de-weg",
      weg: "N361",
      hectometer: "14,2",
      plek: "Bij Winsum, vlak na de bushalte, aan de kant van Groningen.",
      omschrijving: "Er ligt een boom dwars over beide rijbanen. Het stormt en het is donker.",
      email: "b.hoving@voorbeeld.example",
      telefoon: "050 000 00 21",
    },
    deeds: [
      assign("2026-11-22 22.50", "jelte"),
      step("2026-11-22 23.21", "jelte", "actie", {
        gedaan:
          "Wij hebben de weg afgezet en de boom van de rijbaan gehaald. De takken liggen nog in de berm. Als die weg zijn, gaat de weg weer open.",
      }),
      step("2026-11-23 0.40", "jelte", "klaar", {
        afloop: "solved",
        toelichting: "De weg is vrij en weer open. Het hout in de berm halen wij in de loop van de week op.",
      }),
    ],
  },
  {
    nr: "Z02",
    reference: "GR-MYAT-8Z",
    kind: "melding",
    receivedAt: "2026-11-23 6.52",
    answers: {
      gevaar: "nee",
      waar: "weg",
      categorie: "W02",
      "w02-veilig": "stapvoets",
      "w02-wat": "los-of-gat",
      weg: "N355",
      hectometer: "21,3",
      plek: "Fietspad bij Noordhorn, aan de kant van het kanaal.",
      omschrijving:
        "Een gat zo groot als een emmer, midden op het fietspad. In het donker zie je het niet. Veel scholieren fietsen hier om acht uur langs.",
      email: "i.sluiter@voorbeeld.example",
    },
    deeds: [],
  },
  {
    nr: "Z03",
    reference: "GR-CC5A-CT",
    kind: "melding",
    receivedAt: "2026-11-10 16.05",
    answers: {
      gevaar: "nee",
      waar: "weg",
      categorie: "W03",
      "w03-hoogte": "minder-dan-hand",
      weg: "N388",
      hectometer: "8,7",
      omschrijving:
        "De berm is over een meter of dertig kapotgereden, waarschijnlijk door landbouwverkeer in de bocht.",
      email: "g.stob@voorbeeld.example",
    },
    deeds: [
      assign("2026-11-11 9.12", "jelte"),
      step("2026-11-20 10.35", "jelte", "plannen", {
        totEnMet: "22-1-2027",
        werk: "Bermherstel N388, week 3 van 2027. De hele bocht krijgt dan een strook van grasbetontegels.",
      }),
    ],
  },
  {
    nr: "Z04",
    reference: "GR-WUVP-AR",
    kind: "melding",
    receivedAt: "2026-11-20 11.30",
    answers: {
      gevaar: "nee",
      waar: "water",
      categorie: "K09",
      "k09-welk": "sein",
      "k09-donker": "nee",
      vaarweg: "winschoterdiep",
      object: "Waterhuizerbrug",
      omschrijving:
        "Het rode sein voor schepen aan de kant van Zuidbroek brandt niet. Overdag gaat het nog, maar na vijven weet je niet of je mag doorvaren.",
      email: "m.klinkhamer@voorbeeld.example",
      telefoon: "050 000 00 24",
    },
    deeds: [
      assign("2026-11-20 15.10", "jelte"),
      flag(
        "2026-11-22 9.35",
        "gr-melding-bericht",
        "Vrijdag gemeld, nu is het zondag. Het sein brandt nog steeds niet en ik heb van niemand iets gehoord. Gisteravond lagen er twee schepen te wachten.",
      ),
    ],
  },
  {
    nr: "Z05",
    reference: "GR-73D2-XS",
    kind: "melding",
    receivedAt: "2026-11-19 17.25",
    answers: {
      gevaar: "nee",
      waar: "water",
      categorie: "K01",
      "k01-waar": "kant",
      "k01-grootte": "nee",
      vaarweg: "van-starkenborghkanaal",
      plek: "Bij Aduard, een paar honderd meter voorbij de brug, aan de noordkant.",
      omschrijving: "Er drijven balken tussen het riet. Als het harder gaat waaien komen ze in de vaargeul.",
      doorsturen: "ja",
      email: "waterkant@voorbeeld.example",
    },
    deeds: [
      assign("2026-11-20 8.40", "jelte"),
      step("2026-11-20 8.52", "jelte", "doorsturen", {
        naar: "rijkswaterstaat",
        toestemming: "on",
        toelichting:
          "Het Van Starkenborghkanaal is van Rijkswaterstaat. Zij hebben uw melding nu en beslissen zelf wanneer zij komen. Vragen? Bel 0800 - 8002.",
      }),
    ],
  },
  {
    nr: "Z06",
    reference: "GR-8DGP-WB",
    kind: "melding",
    receivedAt: "2026-10-26 12.18",
    answers: {
      gevaar: "nee",
      waar: "weg",
      categorie: "W02",
      "w02-veilig": "ja",
      "w02-wat": "los-of-gat",
      weg: "N360",
      hectometer: "9,4",
      plek: "Fietspad bij Ten Boer, onder de kastanjes.",
      omschrijving:
        "Door boomwortels is het asfalt omhoog gekomen. Er zit een lange scheur in en er ligt een stuk los.",
    },
    deeds: [
      assign("2026-10-27 8.55", "jelte"),
      step("2026-10-30 11.20", "jelte", "actie", {
        gedaan:
          "Wij zijn gaan kijken en hebben het losse stuk weggehaald. De scheur vullen wij volgende week met asfalt.",
      }),
      step("2026-11-04 14.45", "jelte", "klaar", {
        afloop: "solved",
        toelichting: "De scheur is gevuld en het fietspad is weer vlak.",
      }),
      saysNotSolved(
        "2026-11-21 10.06",
        "Nee. Na de vorst van deze week is de scheur weer open, en nu nog langer. De wortels zitten er ook nog.",
      ),
    ],
  },
];
