/** Complaints at the Ministry: B01–B05. People and what happened are made up. */
import { adds } from "../../citizen-deeds.ts";
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const klachten: readonly Story[] = [
  {
    nr: "B01",
    reference: "BZ-J6JS-UZ",
    kind: "klacht",
    receivedAt: "2026-11-11 16.20",
    answers: {
      onderwerp: "bejegening",
      gebeurtenis:
        "Ik belde om te vragen waar ik een verkeerd adres in de basisregistratie kan laten verbeteren. De medewerker onderbrak mij steeds en zei dat ik eerst de website maar eens moest lezen. Die had ik gelezen.",
      wanneer: "Dinsdag 10 november, rond half elf.",
      oplossing: "Een gewoon antwoord op mijn vraag.",
      gesprek: "weet-niet",
      naam: "Mirjam Hoekstra-Baan",
      postcode: "2595 KP",
      huisnummer: "84",
      antwoord: "email",
      email: "m.hoekstra@voorbeeld.example",
    },
    deeds: [assign("2026-11-12 9.30", "annelies", "youssef"), step("2026-11-12 14.10", "youssef", "bevestigen")],
  },
  {
    nr: "B02",
    reference: "BZ-FCUJ-42",
    kind: "klacht",
    receivedAt: "2026-10-26 9.12",
    answers: {
      onderwerp: "brief",
      gebeurtenis:
        "Ik schreef over de kosten van een identiteitskaart. Ik kreeg een brief terug over paspoorten. Toen ik dat liet weten, kreeg ik dezelfde brief nog een keer.",
      wanneer: "De brieven zijn van 24 september en 13 oktober.",
      "over-wie": "De afdeling die over reisdocumenten schrijft.",
      oplossing: "Antwoord op wat ik vroeg.",
      gesprek: "nee",
      naam: "Otto van Ginkel",
      postcode: "3511 BT",
      huisnummer: "9",
      antwoord: "email",
      email: "o.vanginkel@voorbeeld.example",
    },
    deeds: [
      assign("2026-10-27 10.05", "annelies", "petra"),
      step("2026-10-28 9.45", "petra", "bevestigen"),
      step("2026-11-11 11.30", "petra", "uitstelbericht", {
        totEnMet: "30-11-2026",
        reden:
          "Uw twee brieven zijn door twee afdelingen beantwoord. Wij willen van allebei horen hoe dat zo is gegaan.",
        aanpak:
          "Wij leggen de brieven naast elkaar en spreken volgende week met beide afdelingen. Daarna krijgt u ons oordeel, en het antwoord op uw vraag.",
      }),
    ],
  },
  {
    nr: "B03",
    reference: "BZ-KTNG-DS",
    kind: "klacht",
    receivedAt: "2026-10-29 13.54",
    answers: {
      onderwerp: "wachttijd",
      gebeurtenis:
        "Ik heb in augustus gevraagd hoe ik een fout in mijn gegevens kan laten herstellen. In september heb ik het nog eens gevraagd. Er komt geen antwoord, alleen steeds dezelfde ontvangstbevestiging.",
      wanneer: "Vanaf 11 augustus.",
      oplossing: "Antwoord.",
      gesprek: "ja",
      naam: "Chaya Ramdin",
      postcode: "1102 AC",
      huisnummer: "230",
      antwoord: "email",
      email: "c.ramdin@voorbeeld.example",
      telefoon: "070 000 00 33",
    },
    deeds: [assign("2026-10-30 9.20", "annelies", "petra"), step("2026-11-03 15.40", "petra", "bevestigen")],
  },
  {
    nr: "B04",
    reference: "BZ-ESHW-M9",
    kind: "klacht",
    receivedAt: "2026-10-20 20.31",
    answers: {
      onderwerp: "website",
      gebeurtenis:
        "Op uw website staat dat ik een brochure kan bestellen over de stempas. De knop deed het niet. Ik ben slechtziend en gebruik een schermlezer. Bellen lukte ook niet, want het nummer stond in een plaatje.",
      wanneer: "In het weekend van 17 oktober.",
      oplossing: "Maak de pagina zo dat ik hem kan lezen.",
      gesprek: "nee",
      naam: "Ilse Brandsma",
      postcode: "6811 DG",
      huisnummer: "57",
      toevoeging: "A",
      antwoord: "email",
      email: "i.brandsma@voorbeeld.example",
    },
    deeds: [
      assign("2026-10-21 9.10", "annelies", "youssef"),
      step("2026-10-22 10.00", "youssef", "bevestigen"),
      step("2026-11-05 11.45", "youssef", "antwoorden", {
        oordeel: "upheld",
        antwoord:
          "U krijgt gelijk. Wij hebben de pagina bekeken met een schermlezer. De knop had geen naam en het telefoonnummer stond in een plaatje. Dat mag niet. Op 4 november zijn de knop en het nummer hersteld. De brochure is gisteren naar u op de post gegaan, in grote letters. Het spijt ons dat het u zoveel moeite kostte.",
      }),
    ],
  },
  {
    nr: "B05",
    reference: "BZ-7EQG-M4",
    kind: "klacht",
    receivedAt: "2026-11-17 8.03",
    answers: {
      onderwerp: "wachttijd",
      gebeurtenis:
        "Op 2 november zou ik worden teruggebeld over een fout op mijn uittreksel. Dat is niet gebeurd. Op 9 november is het nog een keer beloofd, en weer niet gebeurd.",
      wanneer: "2 en 9 november.",
      gesprek: "ja",
      naam: "Tjeerd Osinga",
      postcode: "8911 HK",
      huisnummer: "4",
      antwoord: "email",
      email: "t.osinga@voorbeeld.example",
      telefoon: "070 000 00 35",
    },
    deeds: [
      assign("2026-11-17 10.15", "annelies", "youssef"),
      step("2026-11-18 9.25", "youssef", "bevestigen"),
      step("2026-11-18 9.40", "youssef", "aanvulling", {
        vraag:
          "Op welk nummer zouden wij u terugbellen, en met wie hebt u gesproken? Dan kunnen wij het gesprek terugvinden.",
        totEnMet: "27-11-2026",
      }),
      adds(
        "2026-11-19 18.22",
        "Op het nummer dat ik u gaf. Ik sprak de eerste keer met een mevrouw van team Reisdocumenten, haar naam weet ik niet meer.",
      ),
    ],
  },
];
