/** Which zaken stand on a worklist: one place for what an employee may see, so that list and counts cannot differ. */
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { zaakStates, zaken } from "#db/schema.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { KindSlug } from "#domain/kind-slug.ts";

/** Which zaken: of one organisation, and no more than this employee may see. */
export type Scope = {
  readonly organisation: OrganisationSlug;
  readonly kind?: KindSlug | undefined;
  /** Of these employees … */
  readonly handlers?: readonly number[] | undefined;
  /** … or of nobody yet, of these kinds. */
  readonly unassignedKinds?: readonly KindSlug[] | undefined;
  /** The subject of a klacht that only these handlers see; absent for who sees all. */
  readonly confidential?: { readonly category: string; readonly handlers: readonly number[] } | undefined;
};

/** The condition, for a query over `zaak_states` with `zaken`. */
export function inScope({ organisation, kind, handlers, unassignedKinds, confidential }: Scope): SQL | undefined {
  const mine = handlers && inArray(zaakStates.handlerId, [...handlers]);
  const free = unassignedKinds?.length
    ? and(isNull(zaakStates.handlerId), inArray(zaken.kind, [...unassignedKinds]))
    : undefined;
  const mayBeSeen =
    confidential &&
    sql`(${zaken.kind} <> 'klacht' OR ${zaken.facts}->>'category' IS DISTINCT FROM ${confidential.category}
      OR ${inArray(zaakStates.handlerId, [...confidential.handlers])})`;
  return and(
    isNull(zaakStates.closedAt),
    eq(zaken.organisation, organisation),
    kind && eq(zaken.kind, kind),
    handlers || unassignedKinds ? or(mine, free) : undefined,
    mayBeSeen,
  );
}
