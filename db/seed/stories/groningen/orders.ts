/** Orders of publications: Z19 and Z21, and one that went in time. People are made up. */
import { flag } from "../../citizen-deeds.ts";
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const orders: readonly Story[] = [
  {
    nr: "Z19",
    reference: "GR-QZS8-VT",
    kind: "publicaties",
    receivedAt: "2026-11-10 19.22",
    answers: {
      "aantal-werk-aan-de-weg": "1",
      "aantal-varen-in-de-provincie-groningen": "1",
      naam: "Joris Wind",
      postcode: "9981 CD",
      huisnummer: "3",
      email: "j.wind@voorbeeld.example",
    },
    deeds: [
      assign("2026-11-11 9.10", "aylin"),
      flag("2026-11-18 8.41", "gr-informatie", "Gisteren was de laatste dag. Ik heb niets gekregen en niets gehoord."),
    ],
  },
  {
    nr: "Z21",
    reference: "GR-SHQT-FZ",
    kind: "publicaties",
    receivedAt: "2026-11-16 13.27",
    answers: {
      "aantal-lesbrief-wie-zorgt-voor-de-brug": "8",
      "aantal-fietskaart-langs-het-water": "1",
      naam: "Basisschool De Waterlelie",
      postcode: "9728 NV",
      huisnummer: "55",
      email: "directie.waterlelie@voorbeeld.example",
    },
    deeds: [assign("2026-11-17 9.05", "aylin")],
  },
  {
    nr: "Z26",
    reference: "GR-WMN9-VX",
    kind: "publicaties",
    receivedAt: "2026-11-09 11.48",
    answers: {
      "aantal-de-provincie-in-twintig-vragen": "5",
      "aantal-wat-mag-u-van-ons-verwachten": "10",
      naam: "Bibliotheek Het Wad",
      postcode: "9989 AA",
      huisnummer: "12",
      email: "balie.hetwad@voorbeeld.example",
    },
    deeds: [
      assign("2026-11-10 9.20", "aylin"),
      step("2026-11-12 15.05", "aylin", "verstuurd", {
        "titel-de-provincie-in-twintig-vragen": "on",
        "titel-wat-mag-u-van-ons-verwachten": "on",
      }),
    ],
  },
];
