/** The explanation we owe for a flag: a house rule, counted and declared broken like any promise (copy.md, 8.3). */
import type { ZaakPromise } from "../assessment.ts";
import { addWeeks } from "../day.ts";
import { dayAt, type Instant } from "../instant.ts";
import type { Due } from "../term.ts";
import type { FlagWish, ZaakEvent } from "../zaak-event.ts";
import { isInTime, lateFromOf } from "./draft.ts";
import { published, type Result } from "./outcome.ts";
import type { RuledInput } from "./ruled-input.ts";
import { type Entry, isOf } from "./timeline.ts";

/** Its id where a norm is named: it stands in neither charter, so it has no page of its own. */
const EXPLANATION_NORM = "huis-uitleg";

/** One promise for each flag whose citizen wants to know why, numbered in the order of the flags. */
export function explanationsOf(entries: readonly Entry[], { charter, kind, asOf }: RuledInput): readonly ZaakPromise[] {
  const term = { weeks: charter.rules.explanationWeeks };
  return flagsIn(entries).flatMap(({ owedAt, explainedAt }, index) => {
    if (owedAt === undefined) return [];
    const due = { on: addWeeks(dayAt(owedAt), term.weeks) };
    return [
      {
        norm: EXPLANATION_NORM,
        normVersion: 1,
        run: index + 1,
        source: "house" as const,
        strength: "promise" as const,
        delivers: kind === "signaal", // there the explanation is all the citizen asks for
        theme: "explanation" as const,
        orNotice: false,
        startedAt: owedAt,
        due,
        originalDue: due,
        lateFrom: lateFromOf(due),
        pausedDays: 0,
        ...published(outcomeOf(due, explainedAt, asOf), EXPLANATION_NORM, index + 1, entries),
        derivation: [
          { step: "flagged", on: dayAt(owedAt) },
          { step: "term", term, on: due.on },
        ],
      },
    ];
  });
}

type OnPromise = Pick<ZaakEvent<"flagged">, "norm" | "run">;

type FlagEntry = {
  readonly on: OnPromise;
  /** When the citizen first wanted to know why; absent for who is content, or made it a klacht. */
  readonly owedAt?: Instant | undefined;
  readonly explainedAt?: Instant | undefined;
};

/** Oldest first. What the citizen wants may change until it is explained; flagged again after that, it is owed again. */
function flagsIn(entries: readonly Entry[]): readonly FlagEntry[] {
  const flags: FlagEntry[] = [];
  for (const entry of entries) {
    if (!isOf(entry, "flagged", "flag-explained")) continue;
    const { event } = entry;
    const at = flags.findIndex(({ on, explainedAt }) => explainedAt === undefined && isSame(on, event));
    const open = flags[at];
    if (event.type === "flag-explained") {
      if (open) flags[at] = { ...open, explainedAt: event.at };
      continue;
    }
    const owedAt = OWING.includes(event.wish) ? (open?.owedAt ?? event.at) : undefined;
    flags[open ? at : flags.length] = { on: event, owedAt };
  }
  return flags;
}

const OWING: readonly FlagWish[] = ["explanation", "insist"];

function outcomeOf(due: Due, explainedAt: Instant | undefined, asOf: Instant): Result {
  if (explainedAt !== undefined)
    return { outcome: isInTime(explainedAt, due) ? "kept" : "late", outcomeAt: explainedAt };
  return isInTime(asOf, due) ? { outcome: "running" } : { outcome: "broken", outcomeAt: lateFromOf(due) };
}

const isSame = (one: OnPromise, other: OnPromise): boolean => one.norm === other.norm && one.run === other.run;
