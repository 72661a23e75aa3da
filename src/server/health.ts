/** What a load balancer asks: does the process live (/healthz), and can it serve (/readyz)? */
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import type { Answer } from "./error-pages.ts";
import { withPatience } from "./patience.ts";

const PATIENCE_MS = 2000;

/** `stopping` is set when the process is asked to end: from then on it asks for no new visitors. */
export type Health = { readonly db: Database; stopping: boolean };

/** The answer, or nothing for any other address. */
export async function healthAnswer(path: string, health: Health): Promise<Answer | undefined> {
  if (path === "/healthz") return plain(200, "ok");
  if (path !== "/readyz") return undefined;
  if (health.stopping) return plain(503, "stopping");
  return (await databaseAnswers(health.db)) ? plain(200, "ready") : plain(503, "no database");
}

function databaseAnswers(db: Database): Promise<boolean> {
  return withPatience(db.execute(sql`SELECT 1`), PATIENCE_MS).then(
    () => true,
    () => false,
  );
}

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: Buffer.from(`${text}\n`),
});
