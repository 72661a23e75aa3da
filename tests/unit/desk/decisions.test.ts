/** Steps decide on facts alone: no database, no clock. */
import { describe, expect, test } from "vitest";
import type { Employee } from "#auth/employee.ts";
import { charterOf, organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { acknowledgeZaak } from "#services/desk/acknowledge-zaak.ts";
import { deskActions } from "#services/desk/actions.ts";
import { mailLeavesAt } from "#services/desk/citizen-mail.ts";
import { type DeskAction, type DeskFacts, refusalOf } from "#services/desk/desk-action.ts";
import { maySee } from "#services/desk/may-see.ts";
import { assessWith } from "#services/desk/try-events.ts";
import { refusalText } from "#texts/desk/refusals.ts";

const samir: Employee = {
  id: 7,
  name: "Samir Haddou",
  email: "s@voorbeeld.example",
  phone: "050 - 000 00 12",
  hours: "maandag 9.00–16.00 uur",
  team: "Klachten",
  role: "behandelaar",
};
const received = instant("2026-11-23T08:30:00+01:00");

function facts(
  kind: Zaak["kind"],
  events: readonly Partial<RecordedEvent>[] = [],
  at = "2026-11-24T09:00:00+01:00",
): DeskFacts {
  const now = instant(at);
  const timeline = [{ type: "received", at: received }, ...events].map((event, index) => ({
    recordedAt: now,
    at: now,
    actor: { kind: "staff", id: samir.id },
    ...event,
    seq: index + 1,
  })) as RecordedEvent[];
  const zaak: Zaak = {
    id: 1,
    reference: "GR-7K4P-29",
    organisation: "groningen",
    kind,
    charterVersion: 1,
    channel: "web",
    receivedAt: received,
    facts: kind === "melding" ? { severity: "urgent" } : {},
    events: timeline,
  };
  const charter = charterOf("groningen");
  const known = { zaak, charter, now };
  return {
    ...known,
    assessment: assessWith(known, timeline),
    organisation: organisationOf("groningen"),
    employee: samir,
    staff: [samir],
    notify: "email",
    openFlags: [],
    noun: "klacht",
  };
}

const slugs = (given: DeskFacts) =>
  deskActions.filter((action) => refusalOf(action, given) === undefined).map(({ slug }) => slug);
const decide = (action: DeskAction, given: DeskFacts, answers: Record<string, string> = {}) =>
  action.decide(action.schema.parse(answers), given);
const assigned = { type: "assigned", handlerId: "7" } as const;

describe("what can be done", () => {
  test("with a klacht: no action on the road, no order", () => {
    expect(slugs(facts("klacht"))).toEqual(
      expect.arrayContaining(["toewijzen", "bevestigen", "antwoorden", "verdagen", "instemming"]),
    );
    expect(slugs(facts("klacht"))).not.toEqual(expect.arrayContaining(["actie"]));
    expect(slugs(facts("klacht"))).not.toContain("verstuurd");
  });

  test("with a report: no answer and no verdaging, which the law gives to a klacht", () => {
    const possible = slugs(facts("melding"));
    expect(possible).toEqual(expect.arrayContaining(["actie", "plannen", "klaar", "ernst", "doorsturen"]));
    for (const slug of ["antwoorden", "verdagen", "bevestigen", "verstuurd"]) expect(possible).not.toContain(slug);
  });

  test("with an answered klacht: close it or open it again, not answer it twice", () => {
    const possible = slugs(facts("klacht", [assigned, { type: "answered", outcome: "upheld" }]));
    expect(possible).toEqual(expect.arrayContaining(["sluiten", "heropenen", "bericht"]));
    for (const slug of ["antwoorden", "verdagen", "toewijzen"]) expect(possible).not.toContain(slug);
  });

  test("with a kind that no step speaks of, as one that is added: what every kind has, and nothing of another", () => {
    const possible = slugs(facts("nieuw" as Zaak["kind"]));
    expect(possible).toEqual(expect.arrayContaining(["toewijzen", "antwoorden", "aanvulling", "bericht"]));
    for (const slug of ["klaar", "gebeld", "verstuurd", "besluiten", "ingebrekestelling", "doorsturen"])
      expect(possible).not.toContain(slug);
  });

  test("at the ministry: no advice of a committee, and no water board to send things on to", () => {
    const offered = (slug: string, organisation: OrganisationSlug) =>
      deskActions
        .find((action) => action.slug === slug)
        ?.fields({ ...facts("vraag"), organisation: organisationOf(organisation) })
        .flatMap(({ options }) => options?.map(({ value }) => value) ?? []);
    expect(offered("gesprek-advies", "groningen")).toEqual(["heard", "advised"]);
    expect(offered("gesprek-advies", "bzk")).toEqual(["heard"]);
    expect(offered("doorsturen", "groningen")).toContain("noorderzijlvest");
    expect(offered("doorsturen", "bzk")).toEqual(["ministerie", "provincie", "gemeente", "other"]);
  });

  test("with a withdrawn zaak: it stays withdrawn", () => {
    expect(slugs(facts("klacht", [{ type: "withdrawn", actor: { kind: "citizen" } }]))).not.toContain("heropenen");
  });
});

test("that a letter came in is no line to correct: its zaak and every day stand on it", () => {
  const { fields } = deskActions.find(({ slug }) => slug === "corrigeren") as DeskAction;
  const [line] = fields(facts("klacht", [assigned]));
  expect(line?.options?.map(({ label }) => label)).toEqual(["di 24 nov: Toegewezen"]);
  expect(slugs(facts("klacht"))).not.toContain("corrigeren");
  expect(slugs(facts("klacht"))).not.toContain("ongedaan-maken");
});

test("the box of a title that was not ticked but typed in is refused in Dutch", () => {
  const { fields } = deskActions.find(({ slug }) => slug === "verstuurd") as DeskAction;
  const given = facts("publicaties");
  const zaak = { ...given.zaak, facts: { order: [{ slug: "glad-zo-strooien-wij", copies: 2 }] } };
  const [box] = fields({ ...given, zaak });
  expect(box?.schema.safeParse("ja").error?.issues[0]?.message).toBe("Vink aan wat in de post is.");
});

test("an acknowledgement names the day of the law: ten weeks after 23 November is 1 February", () => {
  const decision = decide(acknowledgeZaak, facts("klacht", [assigned]));
  expect(decision.ok && decision.value.events[0]).toMatchObject({
    type: "confirmed",
    due: day("2027-02-01"),
    hasHandlerName: true,
  });
  expect(acknowledgeZaak.preview?.(facts("klacht", [assigned]))).toContain(
    "U krijgt antwoord uiterlijk maandag 1 februari 2027.",
  );
});

test("an acknowledgement that went by letter is not mailed as well", () => {
  const decision = decide(acknowledgeZaak, facts("klacht", [assigned], "2026-11-26T09:00:00+01:00"), {
    verstuurdOp: "25-11-2026",
  });
  expect(decision.ok && decision.value.messages).toEqual([]);
  expect(decision.ok && decision.value.events[0]?.at).toBe(instant("2026-11-25T12:00:00+01:00"));
});

describe("a mail of the desk", () => {
  test("waits two minutes, so that it can be taken back", () => {
    expect(mailLeavesAt(facts("klacht"))).toBe(instant("2026-11-24T09:02:00+01:00"));
  });

  test("does not wait past midnight, nor past the end of a promise in hours", () => {
    expect(mailLeavesAt(facts("klacht", [], "2026-11-24T23:59:00+01:00"))).toBe(instant("2026-11-24T23:59:00+01:00"));
    // urgent: 24 hours after 8.30
    expect(mailLeavesAt(facts("melding", [], "2026-11-24T08:29:00+01:00"))).toBe(instant("2026-11-24T08:29:00+01:00"));
  });
});

test("a klacht about a person is seen by its handler, the team leader, and who stands in", () => {
  const zaak = { kind: "klacht", facts: { category: "bejegening" } } as const;
  const other = { ...samir, id: 8 };
  const away = { ...samir, absentNote: "ziek", substituteId: 8 };
  expect(maySee(samir, zaak, samir)).toBe(true);
  expect(maySee(other, zaak, samir)).toBe(false);
  expect(maySee({ ...other, role: "teamleider" }, zaak, samir)).toBe(true);
  expect(maySee(other, zaak, away)).toBe(true);
  expect(maySee(other, { kind: "klacht", facts: { category: "wachttijd" } }, undefined)).toBe(true);
});

test("a refusal is one Dutch sentence that says what to do", () => {
  expect(refusalText({ code: "rules-refuse", problem: "cut-to-maximum", number: 4 })).toBe(
    "Dit is meer dan de wet geeft: hooguit 4 weken.",
  );
  expect(refusalText({ code: "rules-refuse", problem: "too-late", on: day("2027-02-01") })).toMatch(
    /^De termijn eindigde op maandag 1 februari 2027\./,
  );
});
