/** Every promise of both charters, against a table made by hand from the published texts. */
import { describe, expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import type { Norm } from "#domain/norm.ts";
import { termLength } from "#texts/term-length.ts";

/** id | length | how it may come later | who can measure it | promise or aim */
const ROWS = `
gr-controle                  | -             | -       | statement | promise
gr-persoonlijk-correct       | -             | -       | statement | promise
gr-inbreng-serieus           | -             | -       | statement | promise
gr-verwachting-duidelijk     | -             | -       | statement | promise
gr-kanaalkeuze               | -             | -       | statement | promise
gr-bericht-van-binnenkomst   | 1 werkdag     | -       | zaak      | promise
gr-ontvangstbevestiging      | 2 weken       | -       | zaak      | promise
gr-geen-ontvangstbevestiging | -             | -       | zaak      | promise
gr-ob-naam-behandelaar       | 2 weken       | -       | zaak      | promise
gr-ob-bereikbaarheid         | 2 weken       | -       | zaak      | promise
gr-ob-termijn                | 2 weken       | -       | zaak      | promise
gr-termijn-wettelijk         | wet           | wet     | zaak      | promise
gr-termijn-redelijk          | 8 weken       | bericht | zaak      | promise
gr-verlenging-bericht        | wet           | -       | zaak      | promise
gr-informatie                | 1 week        | bericht | zaak      | promise
gr-informatie-bericht        | 1 week        | -       | zaak      | promise
gr-woo-verwijzing            | -             | -       | statement | promise
gr-telefoon-vriendelijk      | -             | -       | statement | promise
gr-telefoon-30s              | -             | -       | period    | promise
gr-telefoon-doorverbinden    | afspraak      | -       | zaak      | promise
gr-telefoon-bericht          | -             | -       | statement | promise
gr-factuur                   | 30 dagen      | -       | period    | promise
gr-pers-uur                  | 1 uur         | bericht | period    | aim
gr-pers-bericht              | -             | -       | period    | promise
gr-parkeren                  | -             | -       | statement | promise
gr-melding-actie             | 1 uur, 24 uur, 5 werkdagen, 2 weken | bericht | zaak | aim
gr-melding-bericht           | 1 uur, 24 uur, 5 werkdagen, 2 weken | -       | zaak | promise
gr-melding-gepland           | -             | -       | statement | promise
gr-sm-kanalen                | -             | -       | statement | promise
gr-sm-uren                   | -             | -       | statement | promise
gr-sm-reactie                | -             | -       | period    | aim
gr-sm-meer-tijd              | -             | -       | period    | promise
gr-sm-zorgvuldig             | -             | -       | statement | promise
gr-sm-alleen-gericht         | -             | -       | statement | promise
gr-sm-vertrouwelijk          | -             | -       | statement | promise
gr-sm-prive                  | -             | -       | statement | promise
gr-sm-geen-aanvraag          | -             | -       | statement | promise
gr-sm-blokkeren              | -             | -       | statement | promise
gr-klacht-uitleg             | wet           | wet     | zaak      | promise
gr-klachtrecht               | -             | -       | zaak      | promise
gr-dwangsom-beroep           | -             | -       | zaak      | promise
gr-suggesties                | -             | -       | statement | promise
bzk-aanspreekbaar            | -             | -       | statement | promise
bzk-beleefd-deskundig        | -             | -       | statement | promise
bzk-volledig-begrijpelijk    | -             | -       | statement | promise
bzk-mening-waardevol         | -             | -       | statement | promise
bzk-zo-snel-mogelijk         | -             | -       | statement | promise
bzk-ontvangstbevestiging     | geen getal    | -       | zaak      | promise
bzk-inhoudelijk-antwoord     | 3 weken       | bericht | zaak      | promise
bzk-tussenbericht            | 3 weken       | -       | zaak      | promise
bzk-vervolgvraag             | -             | -       | zaak      | promise
bzk-wob-verzoek-onderwerp    | -             | -       | statement | promise
bzk-wob-besluit              | 4 weken       | bericht | zaak      | promise
bzk-wob-tussenbericht        | 4 weken       | -       | zaak      | promise
bzk-brochure                 | 2 weken       | -       | zaak      | promise
bzk-factuur                  | 30 dagen      | -       | period    | aim
bzk-rentenota                | -             | -       | period    | promise
bzk-factuur-vraag            | -             | -       | statement | promise
bzk-klacht-kanaal            | -             | -       | statement | promise
`
  .trim()
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()) as [string, string, string, string, string]);

const norms = [...charterOf("groningen").norms, ...charterOf("bzk").norms];
const normOf = (id: string): Norm => norms.find((norm) => norm.id === id) as Norm;

function lengthOf({ run }: Norm): string {
  if (!run) return "-";
  if ("bySeverity" in run.term) return Object.values(run.term.bySeverity).map(termLength).join(", ");
  if ("length" in run.term) return termLength(run.term.length);
  return { law: "wet", appointment: "afspraak", none: "geen getal" }[run.term.from];
}

/** How the day of this promise may move. A promise to send a message never does. */
function laterOf({ run }: Norm): string {
  if (run?.notice?.effect === "moves") return "bericht";
  return run?.term.from === "law" && !run.notice ? "wet" : "-";
}

test("all 59 promises are there, each once: 42 of Groningen, 17 of the Ministry", () => {
  expect(norms.map(({ id }) => id).sort()).toEqual(ROWS.map(([id]) => id).sort());
  expect(charterOf("groningen").norms).toHaveLength(42);
  expect(charterOf("bzk").norms).toHaveLength(17);
});

test.for(ROWS)("%s: %s", ([id, length, later, measurement, strength]) => {
  const norm = normOf(id);
  expect(lengthOf(norm)).toBe(length);
  expect(laterOf(norm)).toBe(later);
  expect(norm.measurement).toBe(measurement);
  expect(norm.strength).toBe(strength);
});

test("an aim is only what the charter itself calls one: meestal, in de meeste gevallen, streven, erop gericht", () => {
  const aims = norms.filter(({ strength }) => strength === "aim");
  expect(aims).toHaveLength(4);
  for (const { id, source } of aims) {
    expect(source.kind === "charter" && source.sentence, id).toMatch(
      /meestal|in de meeste gevallen|streven|op gericht/i,
    );
  }
});

describe("what a message must hold to count", () => {
  test("Groningen: the day; the Ministry: reason, handling and day; for public information: handling and day", () => {
    expect(normOf("gr-informatie").run?.notice?.needs).toEqual(["until"]);
    expect(normOf("bzk-tussenbericht").run?.notice?.needs.toSorted()).toEqual(["handling", "reason", "until"]);
    expect(normOf("bzk-wob-tussenbericht").run?.notice?.needs.toSorted()).toEqual(["handling", "until"]);
  });

  test("after a message the promise to send one runs again for reports only", () => {
    expect(norms.filter(({ run }) => run?.notice?.runsAgain).map(({ id }) => id)).toEqual(["gr-melding-bericht"]);
  });
});

test("no promise of a charter moves past weekends: that is for terms of an Act (art. 1 Atw)", () => {
  expect(norms.filter(({ run }) => run && run.weekends !== "strict")).toEqual([]);
});

test("every promise speaks plainly: no legal words, none of the words we avoid", () => {
  const avoided = /\b(ontvankelijk|verdaging|opschorting|streefdatum|spoedig|helaas|u dient te|conform|derhalve)\b/i;
  for (const { id, words } of norms) {
    for (const sentence of Object.values(words)) expect.soft(sentence, id).not.toMatch(avoided);
  }
});
