/** Limits how often someone may guess, counted in the database so that it holds for every node at once. */
import { createHmac } from "node:crypto";
import { attemptsIn, countAttempt } from "#repositories/rate-limits.ts";
import type { Context } from "../context.ts";
import { newestKeyVersion } from "../zaak/access-key.ts";

export type GuessLimit = { readonly purpose: string; readonly max: number; readonly windowMs: number };

/** Whether this subject has used up its guesses; counts nothing. */
export async function hasGuessedEnough(context: Context, limit: GuessLimit, subject: string): Promise<boolean> {
  return (await attemptsIn(context.db, subjectOf(context, limit, subject), context.now, limit.windowMs)) >= limit.max;
}

/** Counts one guess of this subject; whether it may still be answered. */
export async function limitGuesses(context: Context, limit: GuessLimit, subject: string): Promise<boolean> {
  return (await countAttempt(context.db, subjectOf(context, limit, subject), context.now, limit.windowMs)) <= limit.max;
}

/** A keyed hash: an address or a reference cannot be read back from it. */
function subjectOf(context: Context, { purpose }: GuessLimit, subject: string): string {
  const secret = context.keySecrets.get(newestKeyVersion(context)) as string;
  return `${purpose}:${createHmac("sha256", secret).update(`limit:${purpose}:${subject}`).digest("base64url")}`;
}
