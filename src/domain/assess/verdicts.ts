/** What became of each event: an event is refused when no promise was moved by it and at least one said why not. */
import type { EventProblem, EventProblemCode } from "../assessment.ts";
import type { Day } from "../day.ts";

type Problem = { readonly code: EventProblemCode; readonly on?: Day | undefined; readonly number?: number | undefined };

/** Of several reasons the citizen reads the first of this list. */
const GRAVITY: readonly EventProblemCode[] = [
  "before-receipt",
  "too-late",
  "already-used",
  "too-early",
  "last-day",
  "no-term",
  "incomplete",
  "no-reason",
  "not-a-move",
  "not-applicable",
];

export class Verdicts {
  readonly #counted = new Set<number>();
  readonly #refusals = new Map<number, Problem[]>();
  readonly #warnings: EventProblem[] = [];

  /** The event did what it says, for at least one promise. */
  count(event: number): void {
    this.#counted.add(event);
  }

  refuse(event: number, problem: Problem): void {
    this.#refusals.set(event, [...(this.#refusals.get(event) ?? []), problem]);
  }

  /** The event counts, but not entirely; or, without an event, the computation as such has a doubt. */
  warn(problem: Problem, event?: number): void {
    const same = (warning: EventProblem) =>
      warning.event === event && warning.code === problem.code && warning.number === problem.number;
    if (!this.#warnings.some(same)) this.#warnings.push({ ...(event !== undefined && { event }), ...compact(problem) });
  }

  isCounted(event: number): boolean {
    return this.#counted.has(event);
  }

  /** Whether anybody has said anything of this event. */
  isJudged(event: number): boolean {
    return this.#counted.has(event) || this.#refusals.has(event);
  }

  get refused(): readonly EventProblem[] {
    return [...this.#refusals]
      .filter(([event]) => !this.#counted.has(event))
      .toSorted(([a], [b]) => a - b)
      .map(([event, problems]) => ({ event, ...compact(gravest(problems)) }));
  }

  get warnings(): readonly EventProblem[] {
    return this.#warnings;
  }
}

const gravest = (problems: readonly Problem[]): Problem =>
  problems.toSorted((a, b) => GRAVITY.indexOf(a.code) - GRAVITY.indexOf(b.code))[0] as Problem;

const compact = ({ code, on, number }: Problem) => ({
  code,
  ...(on !== undefined && { on }),
  ...(number !== undefined && { number }),
});
