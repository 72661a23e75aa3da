/** A message is made of its facts when it is read, with what an employee wrote after it. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { messageWords } from "#texts/message-words.ts";

const at = instant("2026-11-23T09:00:00+01:00");
const granted = { type: "interest-granted", at, cents: 4_629 } as const;

describe("the words of a message", () => {
  test("are made of what was done", () => {
    expect(messageWords({ type: "payment-found", at, paidOn: day("2026-11-20") }, undefined)).toBe(
      "Wij hebben uw factuur nagekeken. Volgens onze administratie is die betaald op vrijdag 20 november 2026.",
    );
    expect(messageWords({ type: "message-sent", at, decisionBy: day("2027-01-04") }, undefined)).toBe(
      "De ander heeft niet op tijd gereageerd. De tijd loopt weer. U krijgt ons besluit uiterlijk maandag 4 januari 2027.",
    );
  });

  test("go before what the employee wrote", () => {
    expect(messageWords(granted, "Voor het schilderwerk.")).toBe(
      "Wij betalen u € 46,29 aan rente en kosten.\n\nVoor het schilderwerk.",
    );
  });

  test("are said once where an older event holds them as its words", () => {
    const stored = "Wij betalen u € 46,29 aan rente en kosten.\n\nVoor het schilderwerk.";
    expect(messageWords(granted, stored)).toBe(stored);
  });

  test("are the employee's alone where nothing else was done, and none once erased", () => {
    expect(messageWords({ type: "message-sent", at }, "Wij bellen u morgen.")).toBe("Wij bellen u morgen.");
    expect(messageWords({ type: "message-sent", at }, undefined)).toBeUndefined();
  });
});
