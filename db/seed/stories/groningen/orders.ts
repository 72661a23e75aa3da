/** Orders of publications: Z21, and one that went in time. People are made up. */
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const orders: readonly Story[] = [
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
