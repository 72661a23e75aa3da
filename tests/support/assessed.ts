/** Asks the rules about a zaak, written shortly. */
import { charterOf } from "#charters/index.ts";
import { assess } from "#domain/assess.ts";
import type { Assessment, AssessmentInput, ZaakPromise } from "#domain/assessment.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant, instantOn, isoOfInstant } from "#domain/instant.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import { type TheDay, theDay } from "#domain/the-day.ts";

/** "2026-11-23 08.30": a moment by the clock in Amsterdam; without a time noon. */
export function at(written: string): Instant {
  const [iso, time = "12.00"] = written.split(" ");
  const [hour, minute] = time.split(".").map(Number);
  return instantOn(day(iso as string), hour as number, minute);
}

export type Asked = Partial<Omit<AssessmentInput, "charter" | "kind" | "receivedAt" | "asOf">> & {
  readonly organisation?: OrganisationSlug;
};

/** The assessment of a zaak received at one moment, as of another. */
export function assessed(
  kind: ComputableKind,
  received: string | undefined,
  asOf: string,
  asked: Asked = {},
): Assessment {
  const { organisation = "groningen", ...more } = asked;
  const receivedAt = received === undefined ? undefined : at(received);
  return assess({
    channel: "web",
    events: [],
    ...more,
    charter: charterOf(organisation),
    kind,
    receivedAt,
    asOf: at(asOf),
  });
}

/** The promise of this norm; its run when it has more. */
export function promise({ promises }: Assessment, norm: string, run = 1): ZaakPromise {
  const found = promises.find((candidate) => candidate.norm === norm && candidate.run === run);
  if (!found)
    throw new Error(`${norm} run ${run} is not among ${promises.map((one) => `${one.norm} ${one.run}`).join(", ")}`);
  return found;
}

/** "2026-11-23" or "2026-11-23 08.30" */
export function due({ due }: Pick<ZaakPromise, "due">): string | undefined {
  if (due === undefined) return undefined;
  return "on" in due ? isoOfDay(due.on) : isoOfInstant(due.at).slice(0, 16).replace("T", " ").replace(":", ".");
}

export const shownDay = (assessment: Assessment, kind: ComputableKind, asOf: string): TheDay =>
  theDay(assessment, kind, dayAt(at(asOf)));

export const iso = (on: Day | undefined): string | undefined => (on === undefined ? undefined : isoOfDay(on));
