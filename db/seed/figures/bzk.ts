/** A year of the Ministry before the demo. All numbers are made up. */
import type { PeriodFigure } from "#repositories/period-figures.ts";
import { monthlyFigures } from "./measured-elsewhere.ts";
import { type Year, yearOf } from "./year-of.ts";

/** Elections in March bring questions and brochures; the summer is quiet. November first. */
const LETTERS = [98, 84, 102, 118, 131, 104, 96, 92, 66, 61, 107, 112];
const BROCHURES = [80, 62, 90, 160, 210, 85, 78, 74, 51, 48, 97, 92];
const EASE = [1.01, 0.98, 1.01, 0.97, 0.93, 1.02, 1.03, 1.02, 0.97, 1, 1.01, 1.03];

const letters = { busy: LETTERS, ease: EASE };
const brochures = { busy: BROCHURES, ease: EASE };

const kept: readonly Year[] = [
  { norm: "bzk-ontvangstbevestiging", total: 15_440, within: 15_402, moved: 0, ...letters },
  { norm: "bzk-inhoudelijk-antwoord", total: 11_480, within: 9_873, moved: 1_033, ...letters },
  { norm: "bzk-tussenbericht", total: 11_480, within: 9_873, moved: 1_033, ...letters },
  { norm: "bzk-wob-besluit", total: 412, within: 169, moved: 152, ...letters },
  { norm: "bzk-wob-tussenbericht", total: 412, within: 169, moved: 152, ...letters },
  { norm: "bzk-volledig-begrijpelijk", total: 2_190, within: 1_868, moved: 0, ...letters },
  { norm: "bzk-brochure", total: 3_960, within: 3_841, moved: 0, ...brochures },
];

const INVOICES = "financiële administratie, Farida Mangal";

const elsewhere: readonly PeriodFigure[] = [
  ...monthlyFigures("bzk-factuur", INVOICES, [
    [4_210, 4_071],
    [5_166, 4_938],
    [3_904, 3_689],
    [3_872, 3_736],
    [4_315, 4_190],
    [4_048, 3_926],
    [3_967, 3_860],
    [4_251, 4_132],
    [3_540, 3_405],
    [3_118, 2_972],
    [4_096, 3_978],
    [4_302, 4_190],
  ]),
  ...monthlyFigures("bzk-rentenota", INVOICES, [
    [7, 7],
    [9, 9],
    [12, 11],
    [8, 8],
    [6, 6],
    [7, 7],
    [5, 5],
    [6, 6],
    [8, 7],
    [9, 9],
    [6, 6],
    [5, 5],
  ]),
];

export const bzk: readonly PeriodFigure[] = [...kept.flatMap(yearOf), ...elsewhere];
