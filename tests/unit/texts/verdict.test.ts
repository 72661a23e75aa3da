/** What the portal answers to "deze belofte is niet nagekomen", of a report about a place of another (decision 0087). */
import { expect, test } from "vitest";
import { notOurs } from "#kinds/melding/manager.ts";
import { verdictWords } from "#texts/flags/verdict.ts";
import { withdrawnWords } from "#texts/stand/ended-stand.ts";
import { at } from "../../support/assessed.ts";

const setting = {
  noun: "melding",
  deed: "actie, of bericht wanneer wij in actie komen",
  receivedOn: "maandag 23 november 2026",
  isReport: true,
  emergencyPhone: "050 - 316 49 11", // ours: nobody there can help on the road of another
};
const elsewhere = notOurs({ facts: { manager: "rijkswaterstaat", mayBeForwarded: true } }, true);
const due = { at: at("2026-11-24 06.52") };

test("while there is time: when it is sent on, and no time of ours", () => {
  const told = verdictWords({ code: "aim-running", due }, { ...setting, notOurs: elsewhere });
  expect(told.heading).toBe("Wij hebben nog tijd, tot dinsdag 24 november 2026, 6.52 uur.");
  expect(told.lines).toEqual([
    "Vóór dinsdag 24 november 2026, 6.52 uur is uw melding doorgestuurd, of hebt u bericht van ons.",
    "Deze plek is volgens ons van Rijkswaterstaat. Is er haast? Bel 0800 - 8002, dag en nacht en gratis. Wanneer er iets gebeurt, beslist Rijkswaterstaat. Onze tijden gelden daar niet.",
  ]);
});

test("after it: what was promised, and nothing of an aim to act", () => {
  const told = verdictWords({ code: "aim-passed", due, noticeOn: undefined }, { ...setting, notOurs: elsewhere });
  expect(told).toEqual({
    heading: "U hebt gelijk. Wij zijn te laat.",
    lines: [
      "Beloofd was: vóór dinsdag 24 november 2026, 6.52 uur is uw melding doorgestuurd, of hebt u bericht van ons. Volgens onze gegevens stuurden wij uw melding nog niet door, en kreeg u ook geen bericht van ons.",
    ],
  });
});

test("of what was called off: in its own words", () => {
  const told = verdictWords(
    { code: "not-applicable" },
    { ...setting, ended: withdrawnWords("terugbellen", "afspraak") },
  );
  expect(told.lines).toEqual(["U zegde uw afspraak af. Vanaf dat moment gelden onze beloften niet meer."]);
});

test("a place of our own keeps the words of the aim", () => {
  expect(verdictWords({ code: "aim-running", due }, setting).heading).toBe(
    "Wij zijn nog binnen de tijd die wij meestal nodig hebben.",
  );
});
