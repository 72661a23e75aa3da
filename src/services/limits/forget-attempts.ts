/** Throws away counts of attempts that no limit looks at any more. */
import { HOUR_MS, type Instant } from "#domain/instant.ts";
import { forgetAttemptsBefore } from "#repositories/rate-limits.ts";
import type { Context } from "../context.ts";

/** Longer than the longest window of a limit. */
const KEPT_MS = 24 * HOUR_MS;

/** Twice is as good as once. */
export const forgetAttempts = ({ db, now }: Pick<Context, "db" | "now">): Promise<void> =>
  forgetAttemptsBefore(db, (now - KEPT_MS) as Instant);
