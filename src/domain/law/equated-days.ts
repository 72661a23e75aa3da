/**
 * Days that the Crown has equated with a holiday (art. 3 lid 3 Atw), by royal decree in the Staatscourant.
 * Checked on 21 November 2026; the next decree is for 2029 and later.
 */
import { type Day, day } from "../day.ts";

export type EquatedDays = {
  readonly years: readonly [from: number, through: number];
  readonly days: readonly Day[];
  readonly source: string;
};

const days = (...isos: readonly string[]): readonly Day[] => isos.map(day);

export const equatedDays: readonly EquatedDays[] = [
  {
    years: [2016, 2019],
    days: days(
      "2016-05-06",
      "2017-04-28",
      "2017-05-26",
      "2018-05-11",
      "2018-12-24",
      "2018-12-31",
      "2019-05-31",
      "2019-12-27",
    ),
    source: "koninklijke besluiten over 2016–2019, lijst van dhvc.nl",
  },
  {
    years: [2020, 2022],
    days: days("2020-05-22", "2021-05-14", "2022-05-27"),
    source: "koninklijk besluit over 2020–2022, lijst van legal-support-office.nl",
  },
  {
    years: [2023, 2025],
    days: days("2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
    source: "koninklijk besluit over 2023–2025, lijst van sterfgeval.nl",
  },
  {
    years: [2026, 2028],
    days: days("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
    source: "koninklijk besluit over 2026–2028, lijst van sterfgeval.nl",
  },
];

export const firstKnownYear = 2016;
/** Beyond this year no days have been equated yet, and a computed day may still move. */
export const lastKnownYear = 2028;
