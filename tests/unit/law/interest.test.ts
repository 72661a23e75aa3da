/** Interest over an invoice that is paid late, worked out by hand from the rates of each half-year. */
import { describe, expect, test } from "vitest";
import { day, isoOfDay } from "#domain/day.ts";
import type { InvoiceFacts } from "#domain/invoice.ts";
import { interestOver } from "#domain/law/interest.ts";
import { latePaymentOf } from "#domain/law/late-payment.ts";

const periods = (...[kind, cents, from, through]: Parameters<typeof interestOver>) =>
  interestOver(kind, cents, from, through).periods.map(
    ({ from, through, days, yearDays, principalCents, basisPoints, cents }) =>
      `${isoOfDay(from)} ${isoOfDay(through)}: ${principalCents} × ${basisPoints} × ${days}/${yearDays} = ${cents}`,
  );

describe("interest", () => {
  test("counts every day, the first and the last included", () => {
    // € 1.840 × 10,4 % × 12/365 = € 6,2913
    expect(periods("commercial", 184_000, day("2026-11-12"), day("2026-11-23"))).toEqual([
      "2026-11-12 2026-11-23: 184000 × 1040 × 12/365 = 629",
    ]);
  });

  test("takes the rate of each half-year", () => {
    // 30 days of June at 10,15 %: € 8,3425; 31 days of July at 10,4 %: € 8,8329
    expect(periods("commercial", 100_000, day("2026-06-01"), day("2026-07-31"))).toEqual([
      "2026-06-01 2026-06-30: 100000 × 1015 × 30/365 = 834",
      "2026-07-01 2026-07-31: 100000 × 1040 × 31/365 = 883",
    ]);
  });

  test("counts a leap year over 366 days", () => {
    // € 1.000 × 7 % × 60/366 = € 11,4754
    expect(periods("ordinary", 100_000, day("2024-01-01"), day("2024-02-29"))).toEqual([
      "2024-01-01 2024-02-29: 100000 × 700 × 60/366 = 1148",
    ]);
  });

  test("adds the interest of a whole year to the amount, and goes on over that", () => {
    // € 10.000 from 1 July 2025 at 6 %: 184 days € 302,47; from 1 January 2026 at 4 %: 181 days € 198,36. A year: € 500,83.
    // From 1 July 2026 over € 10.500,83: 31 days at 4 % is € 35,67 (35,6741).
    expect(periods("ordinary", 1_000_000, day("2025-07-01"), day("2026-07-31"))).toEqual([
      "2025-07-01 2025-12-31: 1000000 × 600 × 184/365 = 30247",
      "2026-01-01 2026-06-30: 1000000 × 400 × 181/365 = 19836",
      "2026-07-01 2026-07-31: 1050083 × 400 × 31/365 = 3567",
    ]);
  });

  test("crosses into a leap year: each part over the days of its own year", () => {
    // € 5.000: 61 days of 2023 at 12 % is 600 × 61/365 = € 100,2740; 31 days of 2024 at 12,5 % is 625 × 31/366 = € 52,9372
    expect(periods("commercial", 500_000, day("2023-11-01"), day("2024-01-31"))).toEqual([
      "2023-11-01 2023-12-31: 500000 × 1200 × 61/365 = 10027",
      "2024-01-01 2024-01-31: 500000 × 1250 × 31/366 = 5294",
    ]);
  });

  test("of a year that begins on 29 February: its last day is 28 February", () => {
    // € 10.000: 123 days at 7 % is 700 × 123/366 = € 235,2459; 184 days € 351,9126; 59 days at 6 % is 600 × 59/365 = € 96,9863.
    // A year: € 684,15. Then 1 March 2025: € 10.684,15 × 6 % / 365 = € 1,7563.
    expect(periods("ordinary", 1_000_000, day("2024-02-29"), day("2025-03-01"))).toEqual([
      "2024-02-29 2024-06-30: 1000000 × 700 × 123/366 = 23525",
      "2024-07-01 2024-12-31: 1000000 × 700 × 184/366 = 35191",
      "2025-01-01 2025-02-28: 1000000 × 600 × 59/365 = 9699",
      "2025-03-01 2025-03-01: 1068415 × 600 × 1/365 = 176",
    ]);
  });

  test("says from which day a rate is still to be checked, and nothing of the sort before 2026", () => {
    expect(interestOver("commercial", 100_000, day("2025-12-01"), day("2026-02-01")).toCheckFrom).toBe(
      day("2026-01-01"),
    );
    expect(interestOver("commercial", 100_000, day("2025-07-01"), day("2025-12-31"))).not.toHaveProperty("toCheckFrom");
  });

  test("stops where no rate is known, and says from which day", () => {
    const interest = interestOver("commercial", 100_000, day("2026-12-31"), day("2027-01-10"));
    expect(interest).toMatchObject({ totalCents: 28, unknownFrom: day("2027-01-01") }); // 28,49
    expect(interest.periods).toHaveLength(1);
  });

  test("is nothing before it begins", () => {
    expect(interestOver("commercial", 100_000, day("2026-11-12"), day("2026-11-11"))).toMatchObject({
      periods: [],
      totalCents: 0,
    });
  });
});

describe("an invoice of € 1.840, received on 12 October 2026, on 23 November", () => {
  const invoice: InvoiceFacts = {
    receivedOn: day("2026-10-12"),
    amountCents: 184_000,
    sender: "business",
    wants: "interest",
    termDays: 30,
  };
  const today = day("2026-11-23");

  test("of a business: due on 11 November, 12 days of commercial interest, and € 40", () => {
    expect(latePaymentOf(invoice, today)).toMatchObject({
      state: "late",
      lastDayOn: day("2026-11-11"),
      interest: { kind: "commercial", totalCents: 629 },
      costsCents: 4000,
      totalCents: 4629,
    });
  });

  test("of a private person: another rate and no € 40, counted from the day they set themselves", () => {
    const late = latePaymentOf({ ...invoice, sender: "private", lastDaySetOn: day("2026-11-11") }, today);
    // € 1.840 × 4 % × 12/365 = € 2,4197
    expect(late).toMatchObject({ interest: { kind: "ordinary", totalCents: 242 }, totalCents: 242 });
    expect(late).not.toHaveProperty("costsCents");
  });

  test("of a private person who set no day: nothing yet", () => {
    expect(latePaymentOf({ ...invoice, sender: "private" }, today)).toEqual({ state: "no-last-day" });
  });

  test("is not late on its last day", () => {
    expect(latePaymentOf(invoice, day("2026-11-11"))).toEqual({ state: "not-late", lastDayOn: day("2026-11-11") });
  });

  test("with another agreed term is due on another day", () => {
    expect(latePaymentOf({ ...invoice, termDays: 60 }, today)).toEqual({
      state: "not-late",
      lastDayOn: day("2026-12-11"),
    });
  });

  test("of a business counts 60 days of a longer term: more cannot be agreed with a public body (art. 6:119b lid 5 BW)", () => {
    // 12 October + 60 days: 19 of October, 30 of November, 11 of December.
    expect(latePaymentOf({ ...invoice, termDays: 90 }, day("2026-12-12"))).toMatchObject({
      state: "late",
      lastDayOn: day("2026-12-11"),
      interest: { totalCents: 52 }, // € 1.840 × 10,4 % × 1/365 = € 0,5243
    });
  });
});
