/** How we may answer who need not say who they are: a mail address is enough, a letter needs an address. */
import { describe, expect, test } from "vitest";
import type { Answers } from "#kinds/kind.ts";
import { replyFields, replyParty } from "#kinds/reply-fields.ts";

/** The first thing that is wrong with each answer. */
const problems = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    replyFields(answers, { phoneHint: "" }).flatMap(({ name, schema }) => {
      const problem = schema.safeParse(answers[name]).error?.issues[0]?.message;
      return problem === undefined ? [] : [[name, problem] as const];
    }),
  );

const POSTCODE = "Vul een postcode in met 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.";

describe("an answer by mail", () => {
  test("needs the address and nothing else: anonymous is fine", () => {
    const answers = { antwoord: "email", email: "lezer@voorbeeld.nl" };
    expect(problems(answers)).toEqual({});
    expect(replyParty(answers)).toEqual({ email: "lezer@voorbeeld.nl", notify: "email" });
  });

  test("is asked for one when it is missing; empty boxes for an address are no mistake", () => {
    const answers = { antwoord: "email", email: "", postcode: "", huisnummer: "", toevoeging: "" };
    expect(problems(answers)).toEqual({ email: expect.stringMatching(/^Vul een e-mailadres in/) });
  });

  test("keeps no address that was not needed", () => {
    const answers = { antwoord: "email", email: "a@voorbeeld.nl", postcode: "9711 AA", huisnummer: "1" };
    expect(replyParty(answers).address).toBeUndefined();
  });

  test("says what is wrong with half an address all the same", () => {
    expect(problems({ antwoord: "email", email: "a@voorbeeld.nl", postcode: "97" })).toEqual({ postcode: POSTCODE });
  });
});

describe("an answer by letter", () => {
  test("needs an address, not a name, and no mail address", () => {
    expect(problems({ antwoord: "brief" })).toEqual({
      postcode: POSTCODE,
      huisnummer: "Vul een huisnummer in. Bijvoorbeeld: 18.",
    });
    const answers = { antwoord: "brief", postcode: "9711aa", huisnummer: "18", email: "a@voorbeeld.nl" };
    expect(problems(answers)).toEqual({});
    expect(replyParty(answers)).toEqual({ address: "9711 AA, huisnummer 18", notify: "letter" });
  });
});
