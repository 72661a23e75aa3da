/** Interest in words: what is owed, what is not known, and never a euro that the law does not give. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { InvoiceFacts } from "#domain/invoice.ts";
import { latePaymentOf } from "#domain/law/late-payment.ts";
import { latePaymentWords } from "#texts/charter/late-payment.ts";

const invoice: InvoiceFacts = {
  receivedOn: day("2026-10-12"),
  amountCents: 184_000,
  sender: "business",
  wants: "interest",
  termDays: 30,
};
const said = (facts: InvoiceFacts, through: string, paidOn?: string) => {
  const last = day(paidOn ?? through);
  const words = latePaymentWords(facts, latePaymentOf(facts, last), {
    isAim: false,
    ...(paidOn && { paidOn: day(paidOn) }),
  });
  return [...words.lines, words.claim ?? "", ...words.steps].join("\n");
};

describe("a claim of interest", () => {
  test("that reaches a half-year without a known rate says so, in the claim and in the steps", () => {
    const words = said(invoice, "2027-01-31");
    expect(words).toContain("Vanaf vrijdag 1 januari 2027 weten wij het rentepercentage nog niet");
    expect(words).toContain("Voor de dagen vanaf vrijdag 1 januari 2027 is het percentage nog niet bekend.");
    // 50 days of 2026: € 1.840 × 10,4 % × 50/365 = € 26,2137
    expect(words).toContain("€ 26,21 wettelijke handelsrente");
  });

  test("stops on the day of payment once that is found", () => {
    expect(said(invoice, "2026-11-23", "2026-11-20")).toContain("tot en met de betaaldag, vrijdag 20 november 2026");
  });

  test("paid in time there is none", () => {
    expect(said(invoice, "2026-11-23", "2026-11-11")).toContain(
      "Er is op tijd betaald. U hebt daarom geen recht op rente.",
    );
  });

  test("of a private person never names € 40 or the commercial rate", () => {
    const words = said({ ...invoice, sender: "private", lastDaySetOn: day("2026-11-11") }, "2026-11-23");
    expect(words).not.toContain("€ 40");
    expect(words).not.toContain("handelsrente");
    expect(words).toContain("artikel 6:119 Burgerlijk Wetboek");
  });

  test("who asked for no interest reads only the day", () => {
    const words = latePaymentWords({ ...invoice, wants: "payment" }, latePaymentOf(invoice, day("2026-11-23")), {
      isAim: false,
    });
    expect(words).toMatchObject({ steps: [] });
    expect(words).not.toHaveProperty("claim");
  });

  test("counted with a rate that is still to be checked says so", () => {
    expect(said(invoice, "2026-11-23")).toContain(
      "Het rentepercentage vanaf donderdag 12 november 2026 kijken wij nog na. Het bedrag kan daardoor nog iets veranderen.",
    );
    expect(said({ ...invoice, receivedOn: day("2025-08-01") }, "2025-11-23")).not.toContain("kijken wij nog na.");
  });

  test("of a business with a term of 90 days says that 60 is all that could be agreed", () => {
    const words = said({ ...invoice, termDays: 90 }, "2026-12-31");
    expect(words).toContain("Die moet betaald zijn uiterlijk vrijdag 11 december 2026.");
    expect(words).toContain(
      "Meer dan 60 dagen mag een overheid niet afspreken (artikel 6:119b lid 5 Burgerlijk Wetboek). Wij hadden dus 60 dagen, tot en met vrijdag 11 december 2026.",
    );
  });

  test("names the article of its own kind where the interest of a year joins the amount", () => {
    const long = { ...invoice, receivedOn: day("2025-03-03") };
    expect(said(long, "2026-11-23")).toContain("(artikel 6:119b lid 3 Burgerlijk Wetboek)");
    expect(said({ ...long, sender: "private", lastDaySetOn: day("2025-04-02") }, "2026-11-23")).toContain(
      "(artikel 6:119 lid 2 Burgerlijk Wetboek)",
    );
  });
});
