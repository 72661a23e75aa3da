/** The people in a zaak, and how each said we may answer (art. 2:8 Awb). Erasable. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { parties, zaakStates, zaken } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { ZaakFacts, ZaakStatus } from "#domain/zaak.ts";
import { zaakFactsOf } from "#domain/zaak-facts-schema.ts";
import { moment, momentOrNone } from "./moments.ts";

export type Party = {
  readonly no: number;
  readonly role: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly language: string;
  readonly notify: "email" | "letter" | "none";
};

/** The number of who filed the zaak: the citizen that messages go to. */
export const APPLICANT = 1;
/** The number of the person for whom it was filed, where that is someone else: gets the same messages. */
export const REPRESENTED = 2;

/** Adds a person to a zaak. */
export async function insertParty(tx: Database, zaakId: number, party: Party): Promise<void> {
  await tx.insert(parties).values({ zaakId, ...party });
}

/** The people in a zaak, the applicant first. */
export async function partiesOf(db: Database, zaakId: number): Promise<readonly Party[]> {
  const rows = await db.select().from(parties).where(eq(parties.zaakId, zaakId)).orderBy(parties.no);
  return rows.map(({ zaakId: _, ...row }) => withoutNulls(row) as Party);
}

/** Writes another address, or another way to answer, for one person. */
export async function updateParty(
  tx: Database,
  zaakId: number,
  no: number,
  change: Partial<Omit<Party, "no" | "role">>,
): Promise<void> {
  await tx
    .update(parties)
    .set(change)
    .where(and(eq(parties.zaakId, zaakId), eq(parties.no, no)));
}

/** Blanks all people in a zaak; nobody is written to any more. */
export async function eraseParties(tx: Database, zaakId: number): Promise<void> {
  await tx
    .update(parties)
    .set({ name: null, email: null, address: null, phone: null, notify: "none" })
    .where(eq(parties.zaakId, zaakId));
}

export type ZaakOfAddress = {
  readonly id: number;
  readonly reference: string;
  readonly kind: KindSlug;
  readonly facts: ZaakFacts;
  readonly keyVersion: number;
  readonly receivedAt: Instant;
  readonly status: ZaakStatus;
  readonly nextDueAt?: Instant | undefined;
  readonly closed: boolean;
};

/** The zaken of this mail address, newest first, at most 200. */
export async function zakenOfAddress(db: Database, email: string): Promise<readonly ZaakOfAddress[]> {
  const rows = await db
    .selectDistinct({
      id: zaken.id,
      reference: zaken.reference,
      kind: zaken.kind,
      facts: zaken.facts,
      keyVersion: zaken.keyVersion,
      receivedAt: zaken.receivedAt,
      status: zaakStates.status,
      nextDueAt: zaakStates.nextDueAt,
      closedAt: zaakStates.closedAt,
    })
    .from(parties)
    .innerJoin(zaken, eq(zaken.id, parties.zaakId))
    .innerJoin(zaakStates, eq(zaakStates.zaakId, zaken.id))
    .where(sql`lower(${parties.email}) = lower(${email})`)
    .orderBy(sql`${zaken.id} DESC`)
    .limit(200);
  return rows.map(({ closedAt, ...row }) => ({
    ...row,
    kind: row.kind as KindSlug,
    facts: zaakFactsOf(row.facts),
    status: row.status as ZaakStatus,
    receivedAt: moment(row.receivedAt),
    nextDueAt: momentOrNone(row.nextDueAt),
    closed: closedAt !== null,
  }));
}

const withoutNulls = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
