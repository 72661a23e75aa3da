/** Zaken: what is fixed at their start, with their timeline. They are added and read, never changed. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { zaakEvents, zaakStates, zaken } from "#db/schema.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Channel } from "#domain/norm.ts";
import type { Zaak } from "#domain/zaak.ts";
import { storedZaakFacts, zaakFactsOf } from "#domain/zaak-facts-schema.ts";
import { moment, stored } from "./moments.ts";
import { recordedEventOf } from "./zaak-events.ts";

export type NewZaak = Omit<Zaak, "id" | "events"> & {
  readonly idempotencyToken: string;
  readonly answersHash: Buffer;
  readonly keyHash: Buffer;
  readonly keyVersion: number;
};

/** How a zaak is known from outside, and what opens it. */
export type ZaakIdentity = {
  readonly id: number;
  readonly reference: string;
  readonly kind: KindSlug;
  readonly keyHash: Buffer;
  readonly keyVersion: number;
  readonly answersHash: Buffer;
};

const identity = {
  id: zaken.id,
  reference: zaken.reference,
  kind: zaken.kind,
  keyHash: zaken.keyHash,
  keyVersion: zaken.keyVersion,
  answersHash: zaken.answersHash,
};

/** The number of the new zaak; none when its token or its reference is taken already. */
export async function insertZaak(tx: Database, zaak: NewZaak): Promise<number | undefined> {
  const [row] = await tx
    .insert(zaken)
    .values({ ...zaak, receivedAt: stored(zaak.receivedAt), facts: storedZaakFacts(zaak.facts) })
    .onConflictDoNothing()
    .returning({ id: zaken.id });
  return row?.id;
}

/** The zaak filed under this token. */
export async function findByToken(db: Database, token: string): Promise<ZaakIdentity | undefined> {
  const [row] = await db.select(identity).from(zaken).where(eq(zaken.idempotencyToken, token));
  return row as ZaakIdentity | undefined;
}

/** The zaak with this reference. */
export async function findByReference(db: Database, reference: string): Promise<ZaakIdentity | undefined> {
  const [row] = await db.select(identity).from(zaken).where(eq(zaken.reference, reference));
  return row as ZaakIdentity | undefined;
}

/** The first zaak of this kind that was filed about that one. */
export async function findFollowUp(
  db: Database,
  aboutZaakId: number,
  kind: KindSlug,
): Promise<ZaakIdentity | undefined> {
  const [row] = await db
    .select(identity)
    .from(zaken)
    .where(and(eq(zaken.aboutZaakId, aboutZaakId), eq(zaken.kind, kind)))
    .orderBy(zaken.id)
    .limit(1);
  return row as ZaakIdentity | undefined;
}

/** The zaak with this number and its timeline, oldest first. */
export async function findZaak(db: Database, id: number): Promise<Zaak | undefined> {
  const rows = await db
    .select()
    .from(zaken)
    .innerJoin(zaakEvents, eq(zaakEvents.zaakId, zaken.id))
    .where(eq(zaken.id, id))
    .orderBy(zaakEvents.happenedAt, zaakEvents.seq);
  const [first] = rows;
  if (!first) return undefined;
  const { zaken: row } = first;
  return {
    id: row.id,
    reference: row.reference,
    organisation: row.organisation as OrganisationSlug,
    kind: row.kind as KindSlug,
    charterVersion: row.charterVersion,
    channel: row.channel as Channel,
    receivedAt: moment(row.receivedAt),
    facts: zaakFactsOf(row.facts),
    ...(row.aboutZaakId !== null && { aboutZaakId: row.aboutZaakId }),
    events: rows.map(({ zaak_events }) => recordedEventOf(zaak_events)),
  };
}

/**
 * Takes the zaak for this transaction, so that one writer at a time decides on it. With `skipLocked` another
 * writer's zaak is left to it: false. Also false when there is no such zaak.
 */
export async function lockZaak(tx: Database, id: number, { skipLocked = false } = {}): Promise<boolean> {
  const rows = await tx
    .select({ id: zaakStates.zaakId })
    .from(zaakStates)
    .where(eq(zaakStates.zaakId, id))
    .for("update", skipLocked ? { skipLocked: true } : {});
  return rows.length > 0;
}

/** Numbers of zaken after this one, ascending: to walk through all of them. */
export async function zaakIdsAfter(db: Database, id: number, limit: number): Promise<readonly number[]> {
  const rows = await db
    .select({ id: zaken.id })
    .from(zaken)
    .where(sql`${zaken.id} > ${id}`)
    .orderBy(zaken.id)
    .limit(limit);
  return rows.map((row) => row.id);
}
