/** The open zaken of the desk, ordered by the first moment that is too late; by keyset, so that page 1000 is as fast. */
import { and, eq, gt, gte, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { promises, staff, texts, zaakEvents, zaakStates, zaken } from "#db/schema.ts";
import { type Day, day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { ZaakStatus } from "#domain/zaak.ts";
import { momentOrNone, stored } from "./moments.ts";
import { inScope, type Scope } from "./worklist-scope.ts";

/** The place after the last row of a page. */
export type Cursor = { readonly dueAt: Instant | undefined; readonly id: number };

export type WorklistRow = {
  readonly id: number;
  readonly reference: string;
  readonly kind: KindSlug;
  readonly status: ZaakStatus;
  readonly subject: string;
  readonly handlerId?: number | undefined;
  readonly handler?: string | undefined;
  readonly dueAt?: Instant | undefined;
  readonly dueOn?: Day | undefined;
  /** While the time stands still: the day that was set to answer by. */
  readonly standsStillUntil?: Day | undefined;
  /** Norms whose promise ends then. */
  readonly norms: readonly string[];
};

/** One page, the most urgent first; zaken on which nothing runs come last. */
export async function findWorklist(
  db: Database,
  scope: Scope,
  after: Cursor | undefined,
  limit: number,
): Promise<WorklistRow[]> {
  const due = promisesDueNext(db);
  const rows = await db
    .select({
      id: zaken.id,
      reference: zaken.reference,
      kind: zaken.kind,
      status: zaakStates.status,
      handlerId: zaakStates.handlerId,
      handler: staff.name,
      dueAt: zaakStates.nextDueAt,
      dueOn: due.on,
      norms: due.norms,
      standsStillUntil: standsStillUntil(),
      subject: subjectOfZaak(),
    })
    .from(zaakStates)
    .innerJoin(zaken, eq(zaken.id, zaakStates.zaakId))
    .leftJoin(staff, eq(staff.id, zaakStates.handlerId))
    .leftJoinLateral(due, sql`true`)
    .where(and(inScope(scope), after && isAfter(after)))
    .orderBy(sql`${zaakStates.nextDueAt} ASC NULLS LAST`, zaakStates.zaakId)
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as KindSlug,
    status: row.status as ZaakStatus,
    subject: row.subject ?? "",
    handlerId: row.handlerId ?? undefined,
    handler: row.handler ?? undefined,
    dueAt: momentOrNone(row.dueAt),
    dueOn: dayOrNone(row.dueOn),
    standsStillUntil: dayOrNone(row.standsStillUntil),
    norms: row.norms ?? [],
  }));
}

const dayOrNone = (iso: string | null): Day | undefined => (iso === null ? undefined : day(iso));

/** Of each zaak the promises that end at its next moment, and the day of that. */
const promisesDueNext = (db: Database) =>
  db
    .select({
      norms: sql<
        string[]
      >`coalesce(array_agg(${promises.normId} ORDER BY ${promises.source}, ${promises.normId}), '{}')`.as("norms"),
      on: sql<string | null>`max(${promises.dueOn})`.as("on"),
    })
    .from(promises)
    .where(
      and(
        eq(promises.zaakId, zaken.id),
        eq(promises.dueAt, zaakStates.nextDueAt),
        inArray(promises.outcome, ["running", "broken"]),
      ),
    )
    .as("due");

/** The day named with the newest question that we wait for; it may be someone else's to answer. */
export const standsStillUntil = () => sql<string | null>`(
  SELECT ${zaakEvents.facts}->>'until' FROM ${zaakEvents} WHERE ${zaakEvents.zaakId} = ${zaken.id}
    AND ${zaakEvents.type} IN ('supplement-asked', 'third-party-asked')
    AND ${zaakStates.status} IN ('waiting-for-you', 'waiting-for-other')
  ORDER BY ${zaakEvents.seq} DESC LIMIT 1)`;

function isAfter({ dueAt, id }: Cursor): SQL | undefined {
  const later = gt(zaakStates.zaakId, id);
  if (dueAt === undefined) return and(isNull(zaakStates.nextDueAt), later);
  const due = stored(dueAt);
  return or(
    and(
      gte(zaakStates.nextDueAt, due),
      sql`(${zaakStates.nextDueAt}, ${zaakStates.zaakId}) > (${due}::timestamptz, ${id})`,
    ),
    isNull(zaakStates.nextDueAt),
  );
}

const subjectOfZaak = () => sql<string | null>`(
  SELECT ${texts.body} FROM ${texts} WHERE ${texts.zaakId} = ${zaken.id} AND ${texts.role} = 'subject' AND ${texts.erasedAt} IS NULL LIMIT 1)`;
