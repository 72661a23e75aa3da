/** "Stuurt u dit nu": the promises that would run, before anything is sent. */
import { assess } from "#domain/assess.ts";
import type { Assessment, ZaakPromise } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Channel } from "#domain/norm.ts";
import type { ZaakFacts } from "#domain/zaak.ts";
import type { Context } from "../context.ts";
import { rulesQuestion } from "./rules-question.ts";

export type PromisePreview = {
  /** The moment it was computed for; a filing a minute later may promise a later day. */
  readonly at: Instant;
  /** Those with a day or an hour, the first to end first. */
  readonly promises: readonly DatedPromise[];
  /** All that the rules say of it: whether a bezwaar is in time, what an ingebrekestelling gives. */
  readonly assessment: Assessment;
};

export type DatedPromise = ZaakPromise & { readonly due: NonNullable<ZaakPromise["due"]> };

/** The same question to the same rules as after sending, so that page, mail and zaak name the same days. */
export function previewPromises(
  { charter, now }: Pick<Context, "charter" | "now">,
  kind: KindSlug,
  facts: ZaakFacts = {},
  { receivedAt = now, channel = "web" }: { readonly receivedAt?: Instant; readonly channel?: Channel } = {},
): PromisePreview {
  const events = [{ type: "received", at: receivedAt } as const];
  const assessment = assess(rulesQuestion({ charter, kind, receivedAt, channel, events, asOf: now }, facts));
  const dated = assessment.promises.filter((promise): promise is DatedPromise => promise.due !== undefined);
  return { at: now, promises: dated.toSorted((one, other) => (one.lateFrom ?? 0) - (other.lateFrom ?? 0)), assessment };
}
