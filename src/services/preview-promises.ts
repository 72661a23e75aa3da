/** "Stuurt u dit nu": the promises that would run, before anything is sent. */
import { assess } from "#domain/assess.ts";
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Severity } from "#domain/term.ts";
import type { Context } from "./context.ts";

export type PromisePreview = {
  /** The moment it was computed for; a filing a minute later may promise a later day. */
  readonly at: Instant;
  /** Those with a day or an hour, the first to end first. */
  readonly promises: readonly DatedPromise[];
};

export type DatedPromise = ZaakPromise & { readonly due: NonNullable<ZaakPromise["due"]> };

/** The same question to the same rules as after sending, so that page, mail and zaak name the same days. */
export function previewPromises(
  { charter, now }: Pick<Context, "charter" | "now">,
  kind: KindSlug,
  facts: { readonly severity?: Severity | undefined } = {},
): PromisePreview {
  const { promises } = assess({
    charter,
    kind,
    receivedAt: now,
    channel: "web",
    severity: facts.severity,
    events: [{ type: "received", at: now }],
    asOf: now,
  });
  const dated = promises.filter((promise): promise is DatedPromise => promise.due !== undefined);
  return { at: now, promises: dated.toSorted((one, other) => (one.lateFrom ?? 0) - (other.lateFrom ?? 0)) };
}
