/** What a norm would mean for a request that came in at this moment: the days shown on the norm's own page. */
import { assess } from "./assess.ts";
import type { AssessmentInput } from "./assessment.ts";
import type { Charter } from "./charter.ts";
import type { DerivationStep } from "./derivation.ts";
import { dayAt, type Instant } from "./instant.ts";
import type { ComputableKind } from "./kind-slug.ts";
import type { Norm } from "./norm.ts";
import { type Due, type Severity, severities } from "./term.ts";

export type NormExample = {
  readonly kind: ComputableKind;
  /** How bad the reported problem is, where the term depends on it. */
  readonly severity?: Severity;
  readonly due: Due;
  /** Whether a message with a day would do as well (copy.md, 0.2 rule 4). */
  readonly orNotice: boolean;
  readonly derivation: readonly DerivationStep[];
};

/** Whether a day can be named for this norm without knowing more of the zaak. */
export const hasExample = ({ run }: Norm): boolean =>
  run !== undefined &&
  !run.onlyWhenMoved &&
  !run.requires &&
  run.term.from !== "none" &&
  run.term.from !== "appointment";

/**
 * One example, four where the term depends on the severity, none where no day can be named.
 * Takes the first of the norm's kinds that the organisation takes in, else the first of all.
 */
export function examplesOf(norm: Norm, charter: Charter, kinds: readonly string[], now: Instant): NormExample[] {
  const kind = norm.run?.kinds.find((each) => kinds.includes(each)) ?? norm.run?.kinds[0];
  if (!norm.run || !kind || !hasExample(norm)) return [];
  const inputs: AssessmentInput[] =
    "bySeverity" in norm.run.term
      ? severities.map((severity) => ({ ...startedNow(charter, kind, now), severity }))
      : [startedNow(charter, kind, now)];
  return inputs.flatMap((input) => {
    const promise = assess(input).promises.find((each) => each.norm === norm.id);
    if (!promise?.due) return [];
    const { due, orNotice, derivation } = promise;
    return [{ kind, ...(input.severity && { severity: input.severity }), due, orNotice, derivation }];
  });
}

const startedNow = (charter: Charter, kind: ComputableKind, now: Instant): AssessmentInput => ({
  charter,
  kind,
  receivedAt: now,
  channel: "web",
  // An objection to a decision that was announced today.
  ...(kind === "bezwaar" && { decisionAnnouncedOn: dayAt(now) }),
  events: [],
  asOf: now,
});
