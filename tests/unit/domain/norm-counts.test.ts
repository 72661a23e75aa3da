import { describe, expect, test } from "vitest";
import type { Outcome } from "#domain/assessment.ts";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { countsDifference, normCountsOf } from "#domain/norm-counts.ts";
import type { StoredPromise } from "#domain/projection.ts";

const promise = (outcome: Outcome, other: Partial<StoredPromise> = {}): StoredPromise => ({
  norm: "gr-informatie",
  run: 1,
  normVersion: 1,
  source: "charter",
  strength: "promise",
  startedAt: instant("2026-10-20T10:00:00+02:00"),
  originalDueAt: instant("2026-10-28T00:00:00+01:00"),
  dueAt: instant("2026-10-28T00:00:00+01:00"),
  dueOn: day("2026-10-27"),
  pausedDays: 0,
  outcome,
  ...other,
});
const OCTOBER = day("2026-10-01");
const one = { due: 1, kept: 0, moved: 0, broken: 0, flagged: 0, norm: "gr-informatie", month: OCTOBER };

describe("a promise that ended on 27 October", () => {
  test.for([
    ["kept", "kept"],
    ["within", "kept"],
    ["kept-by-notice", "moved"],
    ["broken", "broken"],
    ["late", "broken"],
    ["later", "broken"],
  ] as const)("%s counts as %s in October", ([outcome, column]) => {
    expect(normCountsOf([promise(outcome)], [])).toEqual([{ ...one, [column]: 1 }]);
  });

  test.for(["running", "paused", "lapsed"] as const)("%s does not count", (outcome) => {
    expect(normCountsOf([promise(outcome)], [])).toEqual([]);
  });

  test("kept after it was moved to 3 November counts as moved, in November", () => {
    const moved = promise("kept", { dueOn: day("2026-11-03"), dueAt: instant("2026-11-04T00:00:00+01:00") });
    expect(normCountsOf([moved], [])).toEqual([{ ...one, moved: 1, month: day("2026-11-01") }]);
  });

  test("without a number counts in the month it was kept", () => {
    const none = { originalDueAt: undefined, dueAt: undefined, dueOn: undefined };
    const kept = promise("kept", { ...none, outcomeAt: instant("2026-11-01T00:10:00+01:00") });
    expect(normCountsOf([kept], [])).toEqual([{ ...one, kept: 1, month: day("2026-11-01") }]);
  });
});

test("a flag counts once, in its own month, also when the citizen then says what they want", () => {
  const flag = (at: string, seq: number) =>
    ({
      type: "flagged",
      at: instant(at),
      seq,
      norm: "gr-informatie",
      run: 1,
      verdict: "broken",
      wish: "insist",
    }) as const;
  const counts = normCountsOf([], [flag("2026-10-31T23:30:00+01:00", 3), flag("2026-11-01T00:10:00+01:00", 4)]);
  expect(counts).toEqual([{ ...one, due: 0, flagged: 1 }]);
});

test("the difference takes away what no longer holds, and leaves out what stayed", () => {
  const before = normCountsOf([promise("broken"), promise("kept", { norm: "other" })], []);
  const after = normCountsOf([promise("kept"), promise("kept", { norm: "other" })], []);
  expect(countsDifference(before, after)).toEqual([{ ...one, due: 0, kept: 1, broken: -1 }]);
});
