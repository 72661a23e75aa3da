/** Finding the promises that concern you: who does what meets which, and which words find what. */
import { describe, expect, it } from "vitest";
import { charterOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { kindsConcerned, situationsOf } from "#domain/situation.ts";
import { groupsOf, narrow, type PromiseLine } from "#islands/promises/narrow.ts";
import { promisedTerm } from "#texts/charter/promised-term.ts";

const linesOf = (slug: OrganisationSlug): readonly PromiseLine[] =>
  charterOf(slug).norms.map((norm) => ({
    id: norm.id,
    title: norm.words.title,
    about: norm.words.meaning,
    label: "Dit beloven wij",
    isAim: norm.strength === "aim",
    situations: situationsOf(norm),
    kinds: kindsConcerned(norm),
  }));

const lines = linesOf("groningen");
const idsFor = (query: string, situation?: Parameters<typeof narrow>[1]["situation"], all = lines) =>
  narrow(all, { query, situation })?.lines.map(({ id }) => id);

describe("what a citizen does", () => {
  it("shows who calls what is promised about the telephone, and that they may call", () => {
    expect(idsFor("", "call")).toEqual([
      "gr-kanaalkeuze",
      "gr-telefoon-vriendelijk",
      "gr-telefoon-30s",
      "gr-telefoon-doorverbinden",
      "gr-telefoon-bericht",
    ]);
  });

  it("shows who writes to the ministry the three weeks, and who sends it an invoice too", () => {
    const bzk = linesOf("bzk");
    expect(idsFor("", "write", bzk)).toContain("bzk-inhoudelijk-antwoord");
    expect(idsFor("", "invoice", bzk)).toEqual(expect.arrayContaining(["bzk-inhoudelijk-antwoord", "bzk-factuur"]));
    expect(idsFor("", "report", bzk)).toEqual([]);
  });

  it("promises no message about an e-mail to who calls, visits or sends an invoice", () => {
    for (const situation of ["call", "visit", "invoice"] as const)
      expect(idsFor("", situation)).not.toContain("gr-bericht-van-binnenkomst");
  });

  it.each(["groningen", "bzk"] as const)("has every promise of %s once in the list of all", (slug) => {
    const listed = groupsOf(linesOf(slug)).flatMap((group) => group.lines.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(
      charterOf(slug)
        .norms.map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe("words", () => {
  it.each([
    ["kuil", "gr-melding-actie"],
    ["N361", "gr-melding-actie"],
    ["parkeren", "gr-parkeren"],
    ["parkeeren", "gr-parkeren"],
    ["facturen", "gr-geen-ontvangstbevestiging"],
    ["rekening", "gr-factuur"],
    ["krant", "gr-pers-uur"],
    ["folder", "gr-informatie"],
    ["dwangsom", "gr-dwangsom-beroep"],
    ["twitter facebook", "gr-sm-kanalen"],
    ["ontvangstbevestiging", "gr-ontvangstbevestiging"],
    ["journaliszten", "gr-pers-uur"],
  ])("finds for ‘%s’ %s", (query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  it("searches within the choice", () => {
    expect(idsFor("30 seconden", "call")).toEqual(["gr-telefoon-30s"]);
    expect(idsFor("parkeren", "invoice")).toEqual([]);
  });

  it("waits for a word: two letters narrow nothing", () => {
    expect(narrow(lines, { query: "pa" })).toBeUndefined();
    expect(narrow(lines, { query: "   " })).toBeUndefined();
  });

  it("finds nothing for nonsense, also when it looks like a pattern", () => {
    expect(idsFor("xyzzy")).toEqual([]);
    expect(idsFor("(.*[")).toEqual([]);
  });
});

describe("the term in a few words", () => {
  it.each([
    ["gr-ontvangstbevestiging", "binnen 2 weken"],
    ["gr-bericht-van-binnenkomst", "binnen 1 werkdag"],
    ["gr-melding-actie", "meestal tussen 1 uur en 2 weken"],
    ["gr-melding-bericht", "tussen 1 uur en 2 weken"],
    ["gr-termijn-wettelijk", "binnen de termijn van de wet"],
    ["gr-telefoon-doorverbinden", "op de afgesproken tijd"],
    ["gr-telefoon-30s", "30 seconden, voor minstens 90 van de 100 telefoontjes"],
    ["gr-parkeren", undefined],
    ["bzk-factuur", "De afgesproken termijn"], // not thirty days: those count only where nothing was agreed
  ])("%s: %s", (id, term) => {
    const norms = [...charterOf("groningen").norms, ...charterOf("bzk").norms];
    const norm = norms.find((each) => each.id === id);
    expect(norm && promisedTerm(norm)).toBe(term);
  });
});
