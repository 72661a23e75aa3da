/** Sessions of the staff desk, by the hash of their id. */
import { and, eq, gt, lte } from "drizzle-orm";
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { sessions, staff } from "#db/schema.ts";
import { type Instant, isoOfInstant } from "#domain/instant.ts";
import { employeeColumns } from "./staff.ts";

/** The employee of a session that has not ended. */
export async function findSession(db: Database, idHash: string, now: Instant): Promise<Employee | undefined> {
  const [row] = await db
    .select(employeeColumns)
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(and(eq(sessions.idHash, idHash), gt(sessions.expiresAt, isoOfInstant(now))));
  return row;
}

/** Starts a session, known by the hash of its id. */
export async function insertSession(db: Database, idHash: string, staffId: number, endsAt: Instant): Promise<void> {
  await db.insert(sessions).values({ idHash, staffId, expiresAt: isoOfInstant(endsAt) });
}

/** Ends it. */
export async function deleteSession(db: Database, idHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.idHash, idHash));
}

/** Ends those whose time is over. */
export async function deleteExpiredSessions(db: Database, now: Instant): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expiresAt, isoOfInstant(now)));
}
