/** Amounts as people type them, in whole cents. */
import { expect, test } from "vitest";
import { amount, readCents } from "#kinds/amount.ts";

test.for([
  ["1.840", 184_000],
  ["1840", 184_000],
  ["1840,5", 184_050],
  ["1.840,50", 184_050],
  ["1840.50", 184_050],
  ["€ 1.840,-", 184_000],
  ["0,05", 5],
  [" 12 000 ", 1_200_000],
] as const)("%s", ([typed, cents]) => {
  expect(readCents(typed)).toBe(cents);
  expect(amount.safeParse(typed).success).toBe(true);
});

test.for(["", "veel", "-5", "1,840.50", "1.84.0", "12,345", "0", "1e6"])(
  "%s is no amount: says what to fill in",
  (typed) => {
    expect(amount.safeParse(typed).error?.issues[0]?.message).toMatch(/^Vul het bedrag in euro's in\./);
  },
);
