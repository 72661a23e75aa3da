/** Every kind of both organisations signs the contract; so does one that was added as the decision says (0084). */
import { describe, expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { enabledKinds, kinds } from "#kinds/index.ts";
import { tip, tipAnswers } from "../../fixtures/kinds/tip/index.ts";
import { signsContract } from "../../support/kind-contract.ts";
import { rightAnswers } from "../../support/right-answers.ts";

const cases = (["groningen", "bzk"] as const).flatMap((organisation) =>
  enabledKinds(organisationOf(organisation)).map((kind) => ({ organisation, slug: kind.slug, kind })),
);

test("no two kinds share a slug", () => {
  expect(new Set(kinds.map(({ slug }) => slug)).size).toBe(kinds.length);
});

test("every kind is taken in by at least one organisation", () => {
  expect(new Set(cases.map(({ slug }) => slug))).toEqual(new Set(kinds.map(({ slug }) => slug)));
});

describe.for(cases)("$organisation $slug", ({ organisation, kind, slug }) => {
  signsContract(kind, organisation, rightAnswers[slug] ?? {});
});

describe.for(["groningen", "bzk"] as const)("%s, a kind that was added", (organisation) => {
  signsContract(tip, organisation, tipAnswers);
});
