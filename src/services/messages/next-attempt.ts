/** When a mail that could not be sent is tried again, and when that has no use any more. */
import { HOUR_MS, type Instant } from "#domain/instant.ts";

const FIRST_MS = 15_000;
const SERVER_MAX_MS = 5 * 60_000; // a server that is back is used within five minutes
const RECIPIENT_MAX_MS = HOUR_MS;
const GIVE_UP_MS = 5 * 24 * HOUR_MS; // as mail servers do (RFC 5321, 4.5.4.1)

/**
 * Twice as long each time. A recipient that keeps saying "later" is given up after five days: nothing, then. A server
 * that is down never is: what waits for it is sent once it is back.
 * @param tried how often it was tried and postponed before
 */
export function nextAttempt(
  because: "server" | "recipient",
  tried: number,
  queuedAt: Instant,
  now: Instant,
): Instant | undefined {
  if (because === "recipient" && now - queuedAt > GIVE_UP_MS) return undefined;
  const max = because === "server" ? SERVER_MAX_MS : RECIPIENT_MAX_MS;
  return (now + Math.min(max, FIRST_MS * 2 ** Math.min(tried, 20))) as Instant;
}
