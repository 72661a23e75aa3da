/** Complaints about conduct: Z07–Z11, and one that was settled. People and what happened are made up. */
import { flag, saysClear } from "../../citizen-deeds.ts";
import { assign, explain, postLetters, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const klachten: readonly Story[] = [
  {
    nr: "Z07",
    reference: "GR-RKSZ-YJ",
    kind: "klacht",
    receivedAt: "2026-11-21 20.14",
    answers: {
      onderwerp: "anders",
      gebeurtenis:
        "Op de inspraakavond over de rondweg in Winsum heb ik vier keer mijn hand opgestoken. Ik kreeg het woord niet. Mensen die later kwamen wel. Aan het eind zei de voorzitter dat er geen tijd meer was. Ik had een brief bij me namens onze straat, en die wilde niemand aannemen.",
      wanneer: "Donderdag 19 november, in de avond.",
      oplossing: "Ik wil dat de brief van onze straat alsnog wordt gelezen en bij het verslag komt.",
      gesprek: "ja",
      naam: "Sanne de Wit",
      postcode: "9951 AB",
      huisnummer: "18",
      antwoord: "email",
      email: "s.dewit@voorbeeld.example",
      telefoon: "050 000 00 27",
    },
    deeds: [],
  },
  {
    nr: "Z08",
    reference: "GR-QMZF-NA",
    kind: "klacht",
    receivedAt: "2026-11-05 10.42",
    answers: {
      onderwerp: "wachttijd",
      gebeurtenis:
        "Ik belde over de vergunning voor onze uitrit. Drie keer werd ik doorverbonden, en drie keer met de verkeerde afdeling. De laatste keer werd de verbinding verbroken. Er zou worden teruggebeld. Dat is niet gebeurd.",
      wanneer: "Dinsdag 3 november, tussen 10 en 11 uur.",
      "over-wie": "De telefoon van de provincie.",
      oplossing: "Iemand die mij belt en mijn vraag over de uitrit beantwoordt.",
      gesprek: "weet-niet",
      naam: "Douwe Postma",
      postcode: "9844 PH",
      huisnummer: "7",
      antwoord: "email",
      email: "d.postma@voorbeeld.example",
      telefoon: "050 000 00 28",
    },
    deeds: [assign("2026-11-20 9.25", "hilde", "samir")],
  },
  {
    nr: "Z09",
    reference: "GR-YR5P-SY",
    kind: "klacht",
    channel: "letter",
    receivedAt: "2026-08-31 9.30",
    filedAt: "2026-08-31 11.15",
    filedBy: "roelof",
    answers: {
      onderwerp: "werk",
      gebeurtenis:
        "In 2024 is ons toegezegd dat er een geluidscherm komt langs de N355, achter onze huizen. De heer van de provincie zei het op de bewonersavond en het staat in het verslag. Er is nooit meer iets van gehoord. Nu de weg breder is, kunnen wij niet meer met het raam open slapen.",
      wanneer: "De toezegging was in maart 2024.",
      oplossing: "Dat u zich houdt aan wat u hebt gezegd, of eerlijk uitlegt waarom dat niet kan.",
      gesprek: "ja",
      naam: "Truus Meijering",
      postcode: "9804 TG",
      huisnummer: "41",
      antwoord: "brief",
    },
    deeds: [
      postLetters("2026-08-31 15.30"),
      assign("2026-09-01 9.40", "hilde", "samir"),
      step("2026-09-07 10.20", "samir", "bevestigen"),
      postLetters("2026-09-07 15.30"),
      step("2026-10-15 9.50", "samir", "bericht", {
        bericht:
          "Dank u wel voor het gesprek van woensdag 14 oktober bij de klachtenkamer. U vertelde wat er in 2024 is gezegd en gaf ons een kopie van het verslag. De klachtenkamer vraagt nu de projectleider van toen om een reactie.",
      }),
      postLetters("2026-10-15 15.30"),
      step("2026-11-05 10.10", "samir", "verdagen", {
        weken: "4",
        reden:
          "De projectleider van toen werkt niet meer bij de provincie. Wij hebben hem gevonden en hij wil meewerken, maar zijn reactie komt pas half november.",
      }),
      postLetters("2026-11-05 15.30"),
    ],
  },
  {
    nr: "Z10",
    reference: "GR-QGBD-5T",
    kind: "klacht",
    receivedAt: "2026-08-24 14.33",
    answers: {
      onderwerp: "bejegening",
      gebeurtenis:
        "Aan de balie van het provinciehuis vroeg ik om de stukken over de windmolens. De medewerker zuchtte, zei dat ik dat toch niet zou begrijpen en liep weg. Ik heb twintig minuten gewacht. Er kwam niemand meer.",
      wanneer: "Vrijdag 21 augustus, rond drie uur.",
      "over-wie": "De medewerker aan de balie die middag.",
      oplossing: "Excuses, en de stukken.",
      gesprek: "ja",
      naam: "Nurcan Şimşek",
      postcode: "9723 KL",
      huisnummer: "112",
      toevoeging: "B",
      antwoord: "email",
      email: "n.simsek@voorbeeld.example",
      telefoon: "050 000 00 30",
    },
    deeds: [
      assign("2026-08-25 9.15", "hilde", "samir"),
      step("2026-08-28 10.30", "hilde", "bevestigen"),
      step("2026-10-01 15.10", "samir", "bericht", {
        bericht:
          "Dank u wel voor het gesprek van vanmiddag bij de klachtenkamer. Wij hebben uw verhaal opgeschreven; het verslag sturen wij u na. De klachtenkamer hoort de medewerker nog.",
      }),
      flag(
        "2026-11-04 19.48",
        "gr-termijn-wettelijk",
        "Maandag moest ik antwoord hebben. Na het gesprek op 1 oktober hoorde ik niets meer, ook het verslag heb ik nooit gekregen.",
      ),
      explain(
        "2026-11-06 11.25",
        "hilde",
        "U hebt gelijk: u had uiterlijk maandag 2 november antwoord moeten hebben. De klachtenkamer kon in oktober niet bij elkaar komen en wij hebben vergeten u op tijd te schrijven dat het langer duurt. Dat is onze fout. Het verslag van uw gesprek krijgt u deze week. U kunt nu ook naar de Nationale ombudsman; u hoeft niet op ons te wachten.",
      ),
    ],
  },
  {
    nr: "Z11",
    reference: "GR-RYHU-AA",
    kind: "klacht",
    receivedAt: "2026-11-18 8.47",
    about: "Z19",
    answers: {
      belofte: "gr-informatie.1",
      onderwerp: "wachttijd",
      gebeurtenis:
        "Ik vroeg op 10 november om de telling van het vrachtverkeer op de N46. U belooft dat ik die binnen een week krijg, of dat ik hoor wanneer wel. Er kwam niets, en ook geen bericht.",
      gesprek: "nee",
      naam: "Joris Wind",
      postcode: "9981 CD",
      huisnummer: "3",
      antwoord: "email",
      email: "j.wind@voorbeeld.example",
    },
    deeds: [assign("2026-11-20 9.30", "hilde", "samir"), step("2026-11-20 9.34", "hilde", "bevestigen")],
  },
  {
    nr: "Z27",
    reference: "GR-QT5A-KD",
    kind: "klacht",
    receivedAt: "2026-10-12 21.05",
    answers: {
      onderwerp: "website",
      gebeurtenis:
        "Ik wilde een melding doen over een lantaarnpaal, maar het formulier bleef vragen om een hectometerpaal. Die staat daar niet. Na drie keer heb ik het opgegeven.",
      wanneer: "Zondag 11 oktober in de avond.",
      gesprek: "nee",
      naam: "Wiebe Roorda",
      postcode: "9901 EK",
      huisnummer: "26",
      antwoord: "email",
      email: "w.roorda@voorbeeld.example",
    },
    deeds: [
      assign("2026-10-13 9.20", "hilde", "samir"),
      step("2026-10-15 13.40", "samir", "bevestigen"),
      step("2026-11-03 14.15", "samir", "antwoorden", {
        oordeel: "settled",
        antwoord:
          "Ik belde u op 29 oktober. Het formulier vroeg ten onrechte om een hectometerpaal. Dat is nu anders: u mag de plek ook in uw eigen woorden opschrijven. De lantaarn doet het sinds vorige week weer. U zei dat het zo voor u is opgelost. Dank u wel dat u het ons vertelde.",
      }),
      saysClear("2026-11-03 20.10", "yes"),
    ],
  },
];
