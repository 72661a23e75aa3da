/** The example on a norm's page, for the demo's Monday. The days were counted on a calendar. */
import { expect, test } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { isoOfDay } from "#domain/day.ts";
import { instant, isoOfInstant } from "#domain/instant.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import type { Norm } from "#domain/norm.ts";
import { examplesOf, hasExample } from "#domain/norm-example.ts";

const MONDAY = instant("2026-11-23T08:30:00+01:00");

const normOf = (slug: OrganisationSlug, id: string) =>
  [...charterOf(slug).norms, ...lawNorms].find((norm) => norm.id === id) as Norm;

const daysOf = (slug: OrganisationSlug, id: string) =>
  examplesOf(normOf(slug, id), charterOf(slug), organisationOf(slug).kinds, MONDAY).map(({ due }) =>
    "on" in due ? isoOfDay(due.on) : isoOfInstant(due.at),
  );

test.for([
  ["groningen", "gr-bericht-van-binnenkomst", "2026-11-24", "the next working day"],
  ["groningen", "gr-informatie", "2026-11-30", "the same weekday a week later"],
  ["groningen", "gr-ontvangstbevestiging", "2026-12-07", "two weeks later"],
  ["groningen", "gr-termijn-wettelijk", "2027-02-01", "ten weeks for a complaint, as a committee advises"],
  ["groningen", "wet-awb-9-11", "2027-02-01", "the same day: the charter follows the law"],
  ["groningen", "gr-termijn-redelijk", "2027-01-18", "eight weeks"],
  ["groningen", "wet-awb-7-10", "2027-03-30", "6 weeks to object, then 12: ends on Easter Monday, so Tuesday"],
  ["groningen", "gr-factuur", "2026-12-23", "thirty days, weekends included"],
  ["groningen", "gr-pers-uur", "2026-11-23T09:30:00+01:00", "one hour"],
  ["bzk", "bzk-inhoudelijk-antwoord", "2026-12-14", "three weeks"],
  ["bzk", "wet-awb-9-11", "2027-01-04", "six weeks, as no committee advises"],
  ["bzk", "bzk-brochure", "2026-12-07", "two weeks"],
] as const)("%s, %s: %s, %s", ([slug, id, day]) => {
  expect(daysOf(slug, id)).toEqual([day]);
});

test.for(["gr-melding-actie", "gr-melding-bericht"])("%s: a moment or day for each severity", (id) => {
  expect(daysOf("groningen", id)).toEqual([
    "2026-11-23T09:30:00+01:00",
    "2026-11-24T08:30:00+01:00",
    "2026-11-30",
    "2026-12-07",
  ]);
});

test("no day is made up where none can be named", () => {
  for (const id of ["gr-controle", "gr-telefoon-doorverbinden", "gr-verlenging-bericht", "gr-ob-termijn"]) {
    expect(hasExample(normOf("groningen", id)), id).toBe(false);
    expect(daysOf("groningen", id)).toEqual([]);
  }
  expect(hasExample(normOf("bzk", "bzk-ontvangstbevestiging"))).toBe(false);
});

test("every norm that promises an example has one, for both organisations", () => {
  for (const slug of ["groningen", "bzk"] as const) {
    const { kinds } = organisationOf(slug);
    for (const norm of charterOf(slug).norms.filter(hasExample)) {
      expect(examplesOf(norm, charterOf(slug), kinds, MONDAY).length, norm.id).toBeGreaterThan(0);
    }
  }
});
