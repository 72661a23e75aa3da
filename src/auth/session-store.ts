/** Lucia's sessions in our table: only a hash of the id is stored, and the portal's clock decides what has expired. */
import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession } from "lucia";
import type { Database } from "#db/client.ts";
import type { Instant } from "#domain/instant.ts";
import { deleteExpiredSessions, deleteSession, findSession, insertSession } from "#repositories/sessions.ts";

/** Lucia compares with the machine's clock; ours was asked already, so what we hand over never expires. */
// biome-ignore lint/style/noRestrictedGlobals: lucia's interface asks a Date
const UNTIL_WE_SAY_SO = new Date(8.64e15);

/** An adapter for one moment: sessions made through it end at `endsAt`. */
export function sessionStore(db: Database, now: Instant, endsAt: Instant): Adapter {
  return {
    async getSessionAndUser(id) {
      const employee = await findSession(db, hashOf(id), now);
      if (!employee) return [null, null];
      const session: DatabaseSession = { id, userId: employee.id, expiresAt: UNTIL_WE_SAY_SO, attributes: {} };
      return [session, { id: employee.id, attributes: employee }];
    },
    setSession: ({ id, userId }) => insertSession(db, hashOf(id), userId, endsAt),
    deleteSession: (id) => deleteSession(db, hashOf(id)),
    deleteExpiredSessions: () => deleteExpiredSessions(db, now),
    // Eight hours is eight hours: a session is never prolonged, and nothing here lists them.
    updateSessionExpiration: async () => {},
    getUserSessions: async () => [],
    deleteUserSessions: async () => {},
  };
}

const hashOf = (id: string): string => createHash("sha256").update(id).digest("hex");
