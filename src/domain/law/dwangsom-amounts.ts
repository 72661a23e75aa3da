/** What a body owes per day for deciding late (art. 4:17 lid 1 en 2 Awb), per period of fourteen days. */
import { type Day, day } from "../day.ts";

export type DwangsomAmounts = {
  readonly appliesFrom: Day;
  /** Euro a day in the first, second and third period. */
  readonly euroPerDay: readonly [number, number, number];
  readonly source: string;
};

export const DWANGSOM_PERIOD_DAYS = 14;
export const DWANGSOM_MAX_DAYS = 42;

export const dwangsomAmounts: readonly DwangsomAmounts[] = [
  {
    appliesFrom: day("2009-10-01"),
    euroPerDay: [20, 30, 40],
    source: "Wet dwangsom en beroep bij niet tijdig beslissen",
  },
  { appliesFrom: day("2019-01-01"), euroPerDay: [23, 35, 45], source: "Stcrt. 2018, 65542" },
];
