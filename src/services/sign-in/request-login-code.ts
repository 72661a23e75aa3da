/** Mails a one-time code to an employee. Whoever asks gets the same answer in the same time, employee or not. */
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { attemptToken, hashOfAddress, hashOfLoginCode, loginCodeOf, newLoginSeed } from "#auth/login-code.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import type { Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { addJob } from "#repositories/jobs.ts";
import { insertLoginCode, queueLoginMail } from "#repositories/login-codes.ts";
import { countAttempt } from "#repositories/rate-limits.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";

export const CODE_MINUTES = 10;
const MINUTE_MS = 60_000;
const WINDOW_MS = 15 * MINUTE_MS;
const CODES_PER_ADDRESS = 5;
const CODES_PER_CLIENT = 30; // an office behind one address
const ANSWER_MS = 250; // well above what either way takes

/**
 * Queues the mail and returns the token of this attempt, for a cookie; or `too-many-tries`.
 * @param client  address of whoever asks, used only as a keyed hash
 */
export async function requestLoginCode(
  context: Context,
  email: string,
  client: string,
): Promise<Result<string, DeskRefusal>> {
  const [answer] = await Promise.all([answerRequest(context, email, client), wait(ANSWER_MS)]);
  return answer;
}

async function answerRequest(context: Context, email: string, client: string): Promise<Result<string, DeskRefusal>> {
  const { db, now, keySecrets } = context;
  const addressHash = hashOfAddress(keySecrets, email);
  const forAddress = await countAttempt(db, `login-address:${addressHash.toString("hex")}`, now, WINDOW_MS);
  const clientHash = hashOfAddress(keySecrets, `client ${client}`).toString("hex");
  const forClient = await countAttempt(db, `login-client:${clientHash}`, now, WINDOW_MS);
  if (forAddress > CODES_PER_ADDRESS || forClient > CODES_PER_CLIENT) return refused({ code: "too-many-tries" });

  const employee = (await findStaff(db)).find((each) => each.email.toLowerCase() === email.trim().toLowerCase());
  const seed = newLoginSeed();
  const codeHash = hashOfLoginCode(keySecrets, loginCodeOf(keySecrets, seed));
  const expiresAt = (now + CODE_MINUTES * MINUTE_MS) as Instant;
  const codeId = await db.transaction(async (tx) => {
    const id = await insertLoginCode(tx, { addressHash, codeHash, expiresAt }, now);
    const messageId = `<${randomUUID()}@${new URL(context.baseUrl).hostname}>`;
    if (employee) {
      await queueLoginMail(tx, { staffId: employee.id, seed, messageId }, now);
      await addJob(tx, "deliver-messages", { key: `login-code:${id}`, payload: {} }); // whoever waits for it sits at the screen
    }
    return id;
  });
  return granted(attemptToken(keySecrets, codeId));
}
