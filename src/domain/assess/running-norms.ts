/** Which norms run on a zaak. */
import type { Day } from "../day.ts";
import { dayAt } from "../instant.ts";
import type { NormRun } from "../norm.ts";
import type { RuledInput, RuledNorm } from "./ruled-input.ts";

export type RunningNorm = { readonly norm: RuledNorm; readonly run: NormRun };

/** Those that run on this kind and channel (of who wants no answer only word that it came in), in the version of the day of receipt; the law's first, so that what follows it finds its day. */
export function runningNorms(input: RuledInput, norms: readonly RuledNorm[]): readonly RunningNorm[] {
  const on = dayAt(input.receivedAt ?? input.asOf);
  return norms
    .filter((norm) => isInForce(norm, norms, on))
    .filter(({ theme }) => input.wantsAnswer !== false || theme === "receipt")
    .flatMap((norm) => (norm.run && runsOn(norm.run, input) ? [{ norm, run: norm.run }] : []))
    .toSorted((a, b) => Number(b.norm.source.kind === "law") - Number(a.norm.source.kind === "law"));
}

/** The row with the latest day among those that had begun; before the first one the first (no older text is known). */
function isInForce(norm: RuledNorm, all: readonly RuledNorm[], on: Day): boolean {
  const rows = all
    .filter(({ id }) => id === norm.id)
    .toSorted((a, b) => a.appliesFrom - b.appliesFrom || a.version - b.version);
  return norm === (rows.findLast(({ appliesFrom }) => appliesFrom <= on) ?? rows[0]);
}

const runsOn = ({ kinds, channels }: NormRun, { kind, channel }: RuledInput): boolean =>
  kinds.includes(kind) && (channels === undefined || channel === undefined || channels.includes(channel));
