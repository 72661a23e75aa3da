/** The explanation we owe for a flag: a house rule, counted and declared broken like any promise (copy.md, 8.3). */
import type { ZaakPromise } from "../assessment.ts";
import { addWeeks } from "../day.ts";
import { dayAt, type Instant } from "../instant.ts";
import type { Due } from "../term.ts";
import type { ZaakEvent } from "../zaak-event.ts";
import { isInTime, lateFromOf } from "./draft.ts";
import { published, type Result } from "./outcome.ts";
import type { RuledInput } from "./ruled-input.ts";
import { type Entry, isOf } from "./timeline.ts";

/** Its id where a norm is named: it stands in neither charter, so it has no page of its own. */
export const EXPLANATION_NORM = "huis-uitleg";

/** One promise for each flag whose citizen wants to know why, numbered in the order of the flags. */
export function explanationsOf(entries: readonly Entry[], { charter, kind, asOf }: RuledInput): readonly ZaakPromise[] {
  const flags = entries.filter((entry) => isOf(entry, "flagged")).map(({ event }) => event);
  const first = flags.filter((flag, index) => flags.findIndex((other) => isSame(flag, other)) === index);
  return first.flatMap((flag, index) => {
    const { wish } = flags.findLast((other) => isSame(flag, other)) ?? flag;
    if (wish === "nothing" || wish === "klacht") return [];
    const term = { weeks: charter.rules.explanationWeeks };
    const due = { on: addWeeks(dayAt(flag.at), term.weeks) };
    const explained = entries.find((entry) => isOf(entry, "flag-explained") && isSame(flag, entry.event));
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
        startedAt: flag.at,
        due,
        originalDue: due,
        lateFrom: lateFromOf(due),
        pausedDays: 0,
        ...published(outcomeOf(due, explained?.event.at, asOf), EXPLANATION_NORM, index + 1, entries),
        derivation: [
          { step: "flagged", on: dayAt(flag.at) },
          { step: "term", term, on: due.on },
        ],
      },
    ];
  });
}

function outcomeOf(due: Due, explainedAt: Instant | undefined, asOf: Instant): Result {
  if (explainedAt !== undefined)
    return { outcome: isInTime(explainedAt, due) ? "kept" : "late", outcomeAt: explainedAt };
  return isInTime(asOf, due) ? { outcome: "running" } : { outcome: "broken", outcomeAt: lateFromOf(due) };
}

type OnPromise = Pick<ZaakEvent<"flagged">, "norm" | "run">;
const isSame = (one: OnPromise, other: OnPromise): boolean => one.norm === other.norm && one.run === other.run;
