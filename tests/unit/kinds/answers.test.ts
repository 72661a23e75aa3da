/** Answers as people type them. */
import { describe, expect, test } from "vitest";
import { email, houseNumber, internationalPhone, optionalPhone, postcode } from "#kinds/answers.ts";
import { dayAnswer } from "#kinds/day-answer.ts";

describe("a postcode", () => {
  test.for([
    ["9712JJ", "9712 JJ"],
    ["9712 jj", "9712 JJ"],
    [" 9 7 1 2 j j ", "9712 JJ"],
  ])("%j is %s", ([typed, written]) => {
    expect(postcode.parse(typed)).toBe(written);
  });

  test.for(["", "971 JJ", "0712 JJ", "9712 J", "9712 SS", "9712 JJ 18", undefined])("%j is none", (typed) => {
    expect(postcode.safeParse(typed).error?.issues[0]?.message).toBe(
      "Vul een postcode in met 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.",
    );
  });
});

describe("a telephone number", () => {
  test.for([
    ["06 12 34 56 78", "+31612345678"],
    ["+31 6 12345678", "+31612345678"],
    ["+31 (0)6-12345678", "+31612345678"],
    ["0031612345678", "+31612345678"],
    ["(050) 316 49 11", "+31503164911"],
    ["+49 4921 12345", "+49492112345"],
  ])("%j is %s", ([typed, written]) => {
    expect(internationalPhone(typed as string)).toBe(written);
  });

  test.for(["12345", "06123456789", "nul zes", "+31 6 1234"])("%j is none", (typed) => {
    expect(internationalPhone(typed)).toBeUndefined();
  });

  test("may be left empty where it is not required", () => {
    expect(optionalPhone.safeParse("").success).toBe(true);
    expect(optionalPhone.safeParse(undefined).success).toBe(true);
  });
});

test.for(["naam@voorbeeld.nl ", "a.b+c@sub.voorbeeld.example"])("%j is an e-mail address", (typed) => {
  expect(email.safeParse(typed).success).toBe(true);
});

test.for(["naam", "naam@", "naam@voorbeeld", "a b@voorbeeld.nl"])("%j is no e-mail address", (typed) => {
  expect(email.safeParse(typed).success).toBe(false);
});

test.for(["18", "18a", "18 bis", "1-3"])("%j is a house number", (typed) => {
  expect(houseNumber.safeParse(typed).success).toBe(true);
});

test.for(["", "a", "0"])("%j is no house number", (typed) => {
  expect(houseNumber.safeParse(typed).success).toBe(false);
});

test.for([
  ["31-2-2026", "Vul een dag in die bestaat. Kijk de dag en de maand na."],
  ["7-13-2026", "Vul een dag in die bestaat. Kijk de dag en de maand na."],
  ["7--2026", "Vul de dag in van de brief."],
  ["", "Vul de dag in van de brief."],
] as const)("of the day %j it says what is wrong", ([typed, problem]) => {
  expect(dayAnswer("Vul de dag in van de brief.").safeParse(typed).error?.issues[0]?.message).toBe(problem);
});
