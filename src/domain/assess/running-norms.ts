/** Which norms run on a zaak. */
import type { AssessmentInput } from "../assessment.ts";
import type { Day } from "../day.ts";
import { dayAt } from "../instant.ts";
import { lawNorms } from "../law/law-norms.ts";
import type { LawNorm } from "../law/law-norm.ts";
import type { Norm, NormRun } from "../norm.ts";

export type RunningNorm = { readonly norm: Norm & Pick<LawNorm, "articles">; readonly run: NormRun };

/** The law's first, so that what follows it finds its day. */
export function runningNorms(input: AssessmentInput): readonly RunningNorm[] {
  const on = input.receivedAt === undefined ? dayAt(input.asOf) : dayAt(input.receivedAt);
  return [...lawNorms, ...input.charter.norms]
    .filter((norm, _, all) => isInForce(norm, all, on))
    .flatMap((norm) => (norm.run && runsOn(norm.run, input) ? [{ norm, run: norm.run }] : []));
}

/** The row with the latest day among those that had begun; before the first one the first (no older text is known). */
function isInForce(norm: Norm, all: readonly Norm[], on: Day): boolean {
  const rows = all.filter(({ id }) => id === norm.id).toSorted((a, b) => a.appliesFrom - b.appliesFrom || a.version - b.version);
  return norm === (rows.findLast(({ appliesFrom }) => appliesFrom <= on) ?? rows[0]);
}

const runsOn = ({ kinds, channels }: NormRun, { kind, channel }: AssessmentInput): boolean =>
  kinds.includes(kind) && (channels === undefined || channel === undefined || channels.includes(channel));
