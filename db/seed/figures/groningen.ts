/** A year of the Province before the demo (product/seed.md 4 and 5). All numbers are made up. */
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import type { PeriodFigure } from "#repositories/period-figures.ts";
import { monthlyFigures } from "./measured-elsewhere.ts";
import { type Year, yearOf } from "./year-of.ts";

/** Snow in January brings reports; in July and August there are fewer of everything. November first. */
const REPORTS = [250, 255, 430, 300, 270, 245, 235, 240, 205, 190, 270, 290];
const LETTERS = [100, 80, 95, 100, 110, 100, 95, 105, 70, 60, 115, 110];
const SNOW = [1.01, 1.01, 0.88, 0.97, 1.02, 1.03, 1.04, 1.02, 1.01, 1.03, 0.98, 1.02];
const HOLIDAYS = [1.02, 0.97, 0.99, 1.01, 1.02, 1.02, 1.01, 1, 0.95, 0.97, 0.98, 1.03];

const letters = { busy: LETTERS, ease: HOLIDAYS };
const reports = { busy: REPORTS, ease: SNOW };

/** Of a year by kind: melding 3,180; publicaties 610; informatie 540; vraag 1,150; klacht 46; bezwaar 120; Woo 88. */
const kept: readonly Year[] = [
  { norm: "gr-melding-actie", total: 3180, within: 2566, moved: 404, ...reports },
  { norm: "gr-melding-bericht", total: 3180, within: 2566, moved: 404, ...reports },
  { norm: "gr-informatie", total: 1150, within: 1043, moved: 67, ...letters },
  { norm: "gr-informatie-bericht", total: 1150, within: 1043, moved: 67, ...letters },
  { norm: "gr-termijn-redelijk", total: 1188, within: 1124, moved: 35, ...letters },
  { norm: "gr-termijn-wettelijk", total: 254, within: 148, moved: 71, ...letters },
  { norm: "gr-klacht-uitleg", total: 46, within: 32, moved: 10, ...letters },
  // Counts only where more time was taken: told in time, or too late.
  { norm: "gr-verlenging-bericht", total: 77, within: 71, moved: 0, ...letters },
  { norm: "gr-ontvangstbevestiging", total: 1404, within: 1362, moved: 0, ...letters },
  { norm: "gr-ob-naam-behandelaar", total: 1404, within: 1348, moved: 0, ...letters },
  { norm: "gr-ob-bereikbaarheid", total: 1404, within: 1321, moved: 0, ...letters },
  { norm: "gr-ob-termijn", total: 1404, within: 1287, moved: 0, ...letters },
  { norm: "gr-bericht-van-binnenkomst", total: 4040, within: 4031, moved: 0, ...reports },
  { norm: "gr-telefoon-doorverbinden", total: 410, within: 373, moved: 0, ...letters },
];

const PHONE = "telefooncentrale, Roelof Tammens";
const INVOICES = "financiële administratie, Roelof Tammens";
const PRESS = "persvoorlichting, Marije Boonstra";
const SOCIAL = "webcare, Aylin Okur";

const elsewhere: readonly PeriodFigure[] = [
  ...monthlyFigures("gr-telefoon-30s", PHONE, [
    [5630, 5151],
    [4820, 4386],
    [7790, 6544],
    [6130, 5419],
    [5920, 5399],
    [5460, 5002],
    [5050, 4641],
    [5320, 4804],
    [4390, 3912],
    [4170, 3811],
    [6030, 5349],
    [5840, 5361],
  ]),
  ...monthlyFigures("gr-factuur", INVOICES, [
    [1912, 1861],
    [2240, 2166],
    [1688, 1584],
    [1745, 1696],
    [1990, 1945],
    [1874, 1839],
    [1803, 1736], // corrected below
    [1951, 1910],
    [1620, 1561],
    [1402, 1333],
    [1877, 1843],
    [1966, 1934],
  ]),
  {
    norm: "gr-factuur",
    month: day("2026-05-01"),
    total: 1803,
    within: 1763,
    moved: 0,
    source: INVOICES,
    remark: "dubbel geteld",
    recordedAt: instant("2026-06-09T11:20:00+02:00"),
  },
  ...monthlyFigures("gr-pers-uur", PRESS, [
    [84, 61],
    [71, 50],
    [142, 88],
    [96, 69],
    [102, 78],
    [88, 66],
    [81, 60],
    [94, 71],
    [52, 40],
    [47, 35],
    [99, 73],
    [105, 79],
  ]),
  ...monthlyFigures("gr-sm-reactie", SOCIAL, [
    [412, 381],
    [388, 352],
    [705, 612],
    [463, 424],
    [438, 409],
    [401, 378],
    [372, 351],
    [395, 372],
    [318, 297],
    [296, 279],
    [442, 408],
    [457, 431],
  ]),
];

export const groningen: readonly PeriodFigure[] = [...kept.flatMap(yearOf), ...elsewhere];
