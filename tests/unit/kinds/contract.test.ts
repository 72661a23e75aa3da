/** What every kind owes us. A kind is finished when this passes. */
import { describe, expect, test } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import { placesOf } from "#charters/places.ts";
import { publicationsOf } from "#charters/publications.ts";
import { type CallHours, callSlotsFrom } from "#domain/call-slots.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import { answerLines } from "#kinds/answer-lines.ts";
import { countingAnswers, formProblems } from "#kinds/form-problems.ts";
import { enabledKinds, kinds } from "#kinds/index.ts";
import { type Answers, type FormSetting, ruledAs } from "#kinds/kind.ts";
import { previewPromises } from "#services/preview-promises.ts";

const NOW = instant("2026-11-23T08:30:00+01:00");

const setting = (slug: OrganisationSlug): FormSetting => ({
  now: NOW,
  organisation: organisationOf(slug),
  places: placesOf(slug),
  callSlots: callSlotsFrom(organisationOf(slug).callHours as CallHours, NOW).map((slot) => ({
    ...slot,
    day: "maandag",
    time: "10.00 tot 10.30 uur",
  })),
  publications: publicationsOf(slug).map((publication) => ({ ...publication, copies: publication.firstStock })),
});

/** A right form for each kind, as a citizen fills it in. */
const right: Record<string, Answers> = {
  klacht: {
    onderwerp: "bejegening",
    gebeurtenis: "Ik mocht niet uitpraten.",
    gesprek: "weet-niet",
    naam: "Sanne de Wit",
    postcode: "9712jj",
    huisnummer: "18",
    antwoord: "email",
    email: "sanne@voorbeeld.example",
  },
  melding: { gevaar: "nee", waar: "weg", categorie: "W10", "w10-hoeveel": "een", weg: "N361", hectometer: "14,2" },
  publicaties: { "aantal-bezwaar-maken": "2", "aantal-bezwaar-of-klacht": "2", postcode: "9712 JJ", huisnummer: "18" },
  terugbellen: {
    moment: "2026-11-24 10:00",
    onderwerp: "De omleiding van de N46",
    naam: "Femke Nijboer",
    telefoon: "050 000 00 22",
  },
  pers: {
    vraag: "Hoe lang was de N361 dicht?",
    "deadline-dag": "23-11-2026",
    "deadline-tijd": "11.30",
    naam: "Ties Radema",
    medium: "Radio Wierde",
    email: "redactie@voorbeeld.example",
  },
  factuur: {
    afzender: "bedrijf",
    wens: "rente",
    factuurnummer: "2026-118",
    bedrag: "1.840",
    ontvangen: "12-10-2026",
    bedrijf: "Schildersbedrijf Voorbeeld",
    naam: "R. Kwast",
    postcode: "9712jj",
    huisnummer: "18",
    antwoord: "email",
    email: "kwast@voorbeeld.example",
  },
};

const cases = (["groningen", "bzk"] as const).flatMap((organisation) =>
  enabledKinds(organisationOf(organisation)).map((kind) => ({ organisation, slug: kind.slug, kind })),
);

test("no two kinds share a slug", () => {
  expect(new Set(kinds.map(({ slug }) => slug)).size).toBe(kinds.length);
});

describe.for(cases)("$organisation $slug", ({ organisation, kind, slug }) => {
  const here = setting(organisation);
  const answers = right[slug] as Answers;

  test("answers an empty form in Dutch, with one sentence that says what to do", () => {
    const problems = Object.values(formProblems(kind, {}, here));
    expect(problems.length).toBeGreaterThan(0);
    for (const sentence of problems) expect(sentence).toMatch(/^(Vul|Kies|Schrijf) .*\.$/);
  });

  test("answers nonsense in every field in Dutch", () => {
    const nonsense = Object.fromEntries(kind.fieldNames(here).map((name) => [name, "?".repeat(20_000)]));
    for (const sentence of Object.values(formProblems(kind, nonsense, here))) {
      expect(sentence).toMatch(/^(Vul|Kies|Schrijf|Gebruik|Vink) .*\.$/);
    }
  });

  test("takes a right form, and asks nothing outside its field names", () => {
    expect(formProblems(kind, answers, here)).toEqual({});
    const names = kind.fieldNames(here);
    for (const step of kind.steps) for (const { name } of step.fields(answers, here)) expect(names).toContain(name);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]*$/); // "_" is the form engine's
  });

  test("shows every answer back", () => {
    const counting = countingAnswers(kind, answers, here);
    expect(answerLines(kind, counting, here)).toHaveLength(Object.keys(counting).length);
  });

  test("promises a day or an hour that delivers something, with its derivation, before anything is sent", () => {
    const { facts } = kind.filing(countingAnswers(kind, answers, here), here);
    const context = { charter: charterOf(organisation), now: NOW };
    const { promises } = previewPromises(context, ruledAs(kind), facts);
    expect(promises.filter(({ delivers }) => delivers)).not.toEqual([]);
    for (const { derivation } of promises) expect(derivation.length).toBeGreaterThan(1);
  });

  test("has every text of its page, with links that lead somewhere", () => {
    const { organisation } = here;
    const words = kind.words(organisation);
    const page = kind.page(organisation);
    const texts = [...Object.values(words), ...Object.values(page).flat()].filter((text) => typeof text === "string");
    for (const text of texts) expect(text.trim()).not.toBe("");
    for (const link of texts.join(" ").matchAll(/\]\(([^)]*)\)/g)) expect(link[1]).toMatch(/^(\/[a-z]|https:\/\/)/);
  });
});
