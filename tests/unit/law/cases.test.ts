/** Every worked case of the law file, under the default reading and under the other defensible one. */
import { describe, expect, test } from "vitest";
import { assess } from "#domain/assess.ts";
import type { Assessment, Remedy } from "#domain/assessment.ts";
import type { RuleSettings } from "#domain/charter.ts";
import { addYear, day, isoOfDay } from "#domain/day.ts";
import { dwangsomAfter } from "#domain/dwangsom.ts";
import { dayAt, HOUR_MS, type Instant, instant, instantOn, isoOfInstant } from "#domain/instant.ts";
import { lastDayBefore, lastDayOf } from "#domain/last-day.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import { reachesShare } from "#domain/share.ts";
import { inputOf, type LawCase, lawCases } from "./case-input.ts";

/** The promise whose day the case is about. */
const SUBJECT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  correspondentie: { bzk: "bzk-inhoudelijk-antwoord", groningen: "gr-termijn-redelijk" },
  brochure: { bzk: "bzk-brochure" },
  klacht: { bzk: "wet-awb-9-11", groningen: "wet-awb-9-11" },
  "ontvangstbericht-email": { groningen: "gr-bericht-van-binnenkomst" },
  "ontvangstbevestiging-brief": { groningen: "gr-ontvangstbevestiging" },
  informatie: { groningen: "gr-informatie" },
  "melding-weg-kanaal": { groningen: "gr-melding-actie" },
  factuur: { groningen: "gr-factuur" },
  pers: { groningen: "gr-pers-uur" },
  bezwaar: { bzk: "wet-awb-7-10", groningen: "wet-awb-7-10" },
  aanvraag: { groningen: "wet-awb-4-13" },
  woo: { bzk: "wet-woo-4-4", groningen: "wet-woo-4-4" },
  "woo-dwangsom": { bzk: "wet-woo-4-4" },
};

const OTHER_READING: Readonly<Record<string, Partial<RuleSettings>>> = {
  ifAtwByAnalogy: { charterWeekends: "atw" },
  ifSupplyDayAlsoSuspended: { opschortingLastDay: "included" },
  ifLastDayAlsoSuspended: { opschortingLastDay: "included" },
};

const promiseIn = ({ promises }: Assessment, norm: string | undefined) => {
  const promise = promises.find((candidate) => candidate.norm === norm);
  if (!promise) throw new Error(`${norm} does not run`);
  return promise;
};
const written = (assessment: Assessment, norm: string | undefined) => {
  const { due } = promiseIn(assessment, norm);
  if (!due) throw new Error(`${norm} has no day`);
  return "on" in due ? isoOfDay(due.on) : isoOfInstant(due.at);
};
const remedy = <Type extends Remedy["type"]>({ remedies }: Assessment, type: Type) =>
  remedies.find((candidate) => candidate.type === type) as Extract<Remedy, { type: Type }> | undefined;
const iso = (on: Parameters<typeof isoOfDay>[0] | undefined) => (on === undefined ? undefined : isoOfDay(on));
const of = (...kinds: readonly string[]) => lawCases.filter(({ kind }) => kinds.includes(kind));
const lengthOf = (id: string) => {
  const length = lawNorms.find((norm) => norm.id === id)?.length;
  if (!length || "hours" in length) throw new Error(`${id} has no length in days`);
  return length;
};

test("every case of the file is looked at", () => {
  const domainOnly = [
    "sociale-media",
    "telefoon",
    "inhoud-ontvangstbevestiging",
    "klacht-niet-in-behandeling",
    "ombudsman",
  ];
  const others = [
    "bezwaartermijn",
    "bezwaartermijn-post",
    "bezwaartermijn-digitaal",
    "hoorzitting-stukken",
    "woo-precisering",
  ];
  const last = ["dwangsom", "dwangsom-tabel", "notificatie-48-uur", "atw-drie-dagen"];
  expect(lawCases.length).toBeGreaterThan(90);
  const known = [...Object.keys(SUBJECT), ...domainOnly, ...others, ...last];
  expect(lawCases.filter(({ kind }) => !known.includes(kind))).toEqual([]);
});

describe("the last day", () => {
  test.for(of(...Object.keys(SUBJECT)))("$id $kind: $expectedDeadline, $why", (lawCase) => {
    const assessment = assess(inputOf(lawCase));
    const norm = SUBJECT[lawCase.kind]?.[lawCase.organisation];
    expect(written(assessment, norm)).toBe(lawCase.expectedDeadline);
    if (lawCase.expected?.suspendedDays !== undefined) {
      expect(promiseIn(assessment, norm).pausedDays).toBe(lawCase.expected.suspendedDays);
    }
  });

  const withOther = of(...Object.keys(SUBJECT)).flatMap((lawCase) =>
    Object.entries(lawCase.alternatives ?? {}).map(([reading, deadline]) => ({ ...lawCase, reading, deadline })),
  );
  test.for(withOther)("$id $reading: $deadline", (lawCase) => {
    const assessment = assess(inputOf(lawCase, OTHER_READING[lawCase.reading] ?? {}));
    expect(OTHER_READING).toHaveProperty(lawCase.reading);
    expect(written(assessment, SUBJECT[lawCase.kind]?.[lawCase.organisation])).toBe(lawCase.deadline);
  });

  test("c017: two clocks on a complaint to the Ministry", () => {
    const assessment = assess(inputOf(lawCases.find(({ id }) => id === "c017") as LawCase));
    expect(written(assessment, "bzk-inhoudelijk-antwoord")).toBe("2026-03-13");
    expect(written(assessment, "wet-awb-9-11")).toBe("2026-04-07");
  });

  test("c031: an answer within two weeks needs no acknowledgement", () => {
    const assessment = assess(inputOf(lawCases.find(({ id }) => id === "c031") as LawCase));
    expect(promiseIn(assessment, "gr-ontvangstbevestiging").outcome).toBe("kept");
  });

  test.for(["c009", "c010", "c101", "c107"])("%s: what has no effect is refused", (id) => {
    const assessment = assess(inputOf(lawCases.find((lawCase) => lawCase.id === id) as LawCase));
    const code = { c009: "too-late", c010: "incomplete", c101: "no-term", c107: "too-late" }[id];
    expect(assessment.refused).toMatchObject([{ event: 0, code }]);
  });

  test("c108: eight weeks where the law allows two", () => {
    const assessment = assess(inputOf(lawCases.find(({ id }) => id === "c108") as LawCase));
    expect(assessment.warnings).toContainEqual({ event: 0, code: "cut-to-maximum", number: 2 });
  });
});

describe("the objection period", () => {
  test.for(of("bezwaartermijn", "bezwaartermijn-post", "bezwaartermijn-digitaal"))(
    "$id: $expectedDeadline, $why",
    (lawCase) => {
      const { filing } = assess({ ...inputOf(lawCase), decisionAnnouncedOn: day(lawCase.decisionDate as string) });
      expect(iso(filing?.lastDayOn)).toBe(lawCase.expectedDeadline);
      if (lawCase.expected?.inTime !== undefined) expect(filing?.inTime).toBe(lawCase.expected.inTime);
    },
  );
});

describe("the dwangsom", () => {
  const computed = of("dwangsom").filter(({ events }) => events.length > 1);

  test.for(computed)("$id: $why", (lawCase) => {
    const assessment = assess(inputOf(lawCase));
    const expected = lawCase.expected as Record<string, never>;
    const dwangsom = remedy(assessment, "dwangsom");
    if (expected.valid === (false as never)) {
      expect(dwangsom).toBeUndefined();
      const [, on] = /t\/m (\S+)$/.exec(String(expected.reason)) ?? [];
      expect(assessment.refused).toMatchObject([{ code: "too-early", on: day(String(on)) }]);
      return;
    }
    expect(assessment.refused).toEqual([]);
    expect({
      graceEnd: iso(dwangsom?.graceEndsOn),
      firstPenaltyDay: iso(dwangsom?.firstDay),
      lastPossiblePenaltyDay: iso(dwangsom?.lastDay),
      penaltyDays: dwangsom?.days,
      amountEuro: dwangsom?.amountEuro,
      lastPenaltyDay: iso(dwangsom?.endedOn),
      amountDecisionDue_4_18: iso(dwangsom?.decisionDueOn),
    }).toEqual({
      graceEnd: expected.graceEnd,
      firstPenaltyDay: expected.firstPenaltyDay,
      lastPossiblePenaltyDay: expected.lastPossiblePenaltyDay,
      penaltyDays: expected.penaltyDays,
      amountEuro: expected.amountEuro,
      lastPenaltyDay: expected.lastPenaltyDay,
      amountDecisionDue_4_18: expected.amountDecisionDue_4_18,
    });
    expect(iso(dwangsom?.graceEndsOn)).toBe(lawCase.expectedDeadline);
    if (expected.perApplicantEuro) expect(dwangsom?.perApplicantEuro).toBe(expected.perApplicantEuro);
  });

  test.for(computed.filter(({ alternatives }) => alternatives))("$id, when the two weeks do not move", (lawCase) => {
    const dwangsom = remedy(assess(inputOf(lawCase, { graceWeekends: "strict" })), "dwangsom");
    const other = lawCase.alternatives?.ifAtwNotAppliedToTwoWeeks as { firstPenaltyDay: string; amountEuro: number };
    expect(iso(dwangsom?.firstDay)).toBe(other.firstPenaltyDay);
    expect(dwangsom?.amountEuro).toBe(other.amountEuro);
  });

  test("one may go to the court as soon as the two weeks have passed without a decision", () => {
    for (const lawCase of computed.filter(
      ({ events }) => events.length === 2 && events[1]?.type === "ingebrekestelling",
    )) {
      const expected = lawCase.expected?.appealPossibleFrom;
      if (expected) expect(iso(remedy(assess(inputOf(lawCase)), "appeal")?.availableFrom)).toBe(expected);
    }
  });

  test("c114: a Woo request has no dwangsom, but there is a court", () => {
    const assessment = assess(inputOf(lawCases.find(({ id }) => id === "c114") as LawCase));
    expect(remedy(assessment, "dwangsom")).toBeUndefined();
    expect(iso(remedy(assessment, "appeal")?.availableFrom)).toBe("2026-04-25");
  });

  test("c138: nor has an objection against a Woo decision", () => {
    const assessment = assess({
      ...inputOf({ ...(lawCases.find(({ id }) => id === "c138") as LawCase), kind: "bezwaar" }),
      decisionAnnouncedOn: day("2026-03-03"),
      againstWooDecision: true,
      events: [{ type: "ingebrekestelling", at: instantOn(day("2026-06-01"), 12) }],
    });
    expect(remedy(assessment, "dwangsom")).toBeUndefined();
    expect(remedy(assessment, "appeal")).toBeDefined();
  });

  test("c140: nor has a report about a road", () => {
    const assessment = assess({
      ...inputOf({ ...(lawCases.find(({ id }) => id === "c140") as LawCase), kind: "melding-weg-kanaal" }),
      receivedAt: instant("2026-03-02T10:00:00+01:00"),
      events: [{ type: "ingebrekestelling", at: instantOn(day("2026-06-01"), 12) }],
    });
    expect(assessment.remedies.map(({ type }) => type)).toEqual(["klacht"]);
    expect(assessment.refused).toMatchObject([{ code: "not-applicable" }]);
  });

  test("c141: the amount after each day", () => {
    const table = of("dwangsom-tabel")[0] as LawCase;
    const { cumulativeEuro } = table.expected as { cumulativeEuro: readonly number[] };
    expect(cumulativeEuro.map((_, index) => dwangsomAfter(index + 1, day("2026-04-16")))).toEqual(cumulativeEuro);
  });
});

describe("terms that do not run by themselves", () => {
  test.for(of("klacht-niet-in-behandeling"))("$id: $why", (lawCase) => {
    expect(isoOfDay(lastDayOf(receivedOn(lawCase), lengthOf("wet-awb-9-8"), "atw"))).toBe(lawCase.expectedDeadline);
  });
  test.for(of("woo-precisering"))("$id: $why", (lawCase) => {
    expect(isoOfDay(lastDayOf(receivedOn(lawCase), lengthOf("wet-woo-4-1"), "atw"))).toBe(lawCase.expectedDeadline);
  });
  test.for(of("atw-drie-dagen"))("$id: $why", (lawCase) => {
    expect(isoOfDay(lastDayOf(day(lawCase.decisionDate as string), { days: 3 }, "atw"))).toBe(lawCase.expectedDeadline);
  });
  test.for(of("ombudsman"))("$id: $why", (lawCase) => {
    expect(isoOfDay(addYear(day(lawCase.decisionDate as string)))).toBe(lawCase.expectedDeadline);
  });
  test.for(of("hoorzitting-stukken"))("$id: $why", (lawCase) => {
    const hearing = day(String(lawCase.events[0]?.on));
    expect(isoOfDay(lastDayBefore(hearing, 10))).toBe(lawCase.expectedDeadline);
    expect(isoOfDay(lastDayBefore(hearing, 10, "included"))).toBe(lawCase.alternatives?.ifTenthDayIncluded);
  });
  test.for(of("notificatie-48-uur"))("$id: $why", (lawCase) => {
    const length = lawNorms.find(({ id }) => id === "wet-awb-2-10")?.length;
    if (!length || !("hours" in length)) throw new Error("in hours");
    const at = (instant(lawCase.receivedAt as string) + length.hours * HOUR_MS) as Instant;
    expect(isoOfInstant(at)).toBe(lawCase.expectedDeadline);
  });
});

describe("what is measured elsewhere", () => {
  test.for(of("telefoon"))("$id: $why", ({ expected }) => {
    const { answeredWithin30s, calls, status } = expected as {
      answeredWithin30s: number;
      calls: number;
      status: string;
    };
    expect(reachesShare(answeredWithin30s, calls, 90)).toBe(status === "nagekomen");
  });
  test("no calls: nothing to measure", () => expect(reachesShare(0, 0, 90)).toBeUndefined());
  test.for(of("sociale-media"))("$id: $why", (lawCase) => {
    const closes = instantOn(lastDayOf(receivedOn(lawCase), { workingDays: 1 }, "strict"), 17);
    expect(isoOfInstant(closes).slice(0, 16)).toBe(lawCase.expectedDeadline);
  });
  test.for(of("inhoud-ontvangstbevestiging"))("$id: $why", ({ expected }) => {
    const confirmed = {
      type: "confirmed",
      at: instantOn(day("2026-03-04"), 12),
      hasHandlerName: true,
      hasHandlerContact: expected?.missing !== "bereikbaarheid",
      due: day("2026-05-12"),
    } as const;
    const base = inputOf({ ...(lawCases[0] as LawCase), kind: "klacht", organisation: "groningen", events: [] });
    const assessment = assess({ ...base, receivedAt: instant("2026-03-03T10:00:00+01:00"), events: [confirmed] });
    const outcomes = ["gr-ob-naam-behandelaar", "gr-ob-bereikbaarheid", "gr-ob-termijn"].map(
      (id) => promiseIn(assessment, id).outcome,
    );
    expect(outcomes).toEqual(["kept", expected?.missing === "bereikbaarheid" ? "broken" : "kept", "kept"]);
  });
});

const receivedOn = (lawCase: LawCase) => dayAt(instant(lawCase.receivedAt as string));
