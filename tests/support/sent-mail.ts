/** The mails that left for an address, in the order in which they were queued. */
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";

export type Sent = { readonly subject: string; readonly text: string };

export async function sentTo(db: Database, email: string): Promise<readonly Sent[]> {
  const rows = await db.execute<Sent>(
    sql`SELECT subject, body_text AS text FROM messages WHERE recipient = ${email} AND status = 'sent' ORDER BY id`,
  );
  return [...rows];
}
