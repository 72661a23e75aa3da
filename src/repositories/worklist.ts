/** The open zaken of the desk, ordered by the first moment that is too late; by keyset, so that page 1000 is as fast. */
import { and, eq, gt, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { flags, promises, staff, texts, zaakEvents, zaakStates, zaken } from "#db/schema.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
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
  const due = db
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
    id: row.id,
    reference: row.reference,
    kind: row.kind as KindSlug,
    status: row.status as ZaakStatus,
    subject: row.subject ?? "",
    handlerId: row.handlerId ?? undefined,
    handler: row.handler ?? undefined,
    dueAt: momentOrNone(row.dueAt),
    dueOn: row.dueOn === null ? undefined : day(row.dueOn),
    standsStillUntil: row.standsStillUntil === null ? undefined : day(row.standsStillUntil),
    norms: row.norms ?? [],
  }));
}

export type WorklistCounts = {
  readonly late: number;
  readonly unassigned: number;
  readonly flagged: number;
  readonly today: number;
  /** Of which the portal cannot see whether it was done: an employee looks it up (an invoice). */
  readonly toCheck: number;
};

/** @param tomorrow the first moment of tomorrow: what must be done by then ends today */
export async function countWorklist(
  db: Database,
  scope: Scope,
  now: Instant,
  tomorrow: Instant,
): Promise<WorklistCounts> {
  const countIf = (condition: SQL | undefined) => sql<string>`count(*) FILTER (WHERE ${condition})`;
  const [row] = await db
    .select({
      late: countIf(inArray(zaakStates.status, ["late", "late-by-law"])),
      unassigned: countIf(isNull(zaakStates.handlerId)),
      flagged: countIf(sql`EXISTS (SELECT 1 FROM ${flags} WHERE ${flags.zaakId} = ${zaken.id}
        AND ${flags.explainedAt} IS NULL AND ${flags.withdrawnAt} IS NULL AND ${flags.explainBefore} IS NOT NULL)`),
      toCheck: countIf(sql`EXISTS (SELECT 1 FROM ${promises} WHERE ${promises.zaakId} = ${zaken.id}
         AND ${promises.outcome} = 'to-check')`),
      today: countIf(
        or(
          and(gt(zaakStates.nextDueAt, stored(now)), lte(zaakStates.nextDueAt, stored(tomorrow))),
          sql`${standsStillUntil()} = ${isoOfDay(dayAt(now))}`,
        ),
      ),
    })
    .from(zaakStates)
    .innerJoin(zaken, eq(zaken.id, zaakStates.zaakId))
    .where(inScope(scope));
  return {
    late: Number(row?.late ?? 0),
    unassigned: Number(row?.unassigned ?? 0),
    flagged: Number(row?.flagged ?? 0),
    today: Number(row?.today ?? 0),
    toCheck: Number(row?.toCheck ?? 0),
  };
}

/** The day named with the newest question that we wait for; it may be someone else's to answer. */
const standsStillUntil = () => sql<string | null>`(
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
