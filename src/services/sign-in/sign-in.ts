/** Signs an employee in with the code from the mail. */
import { attemptOf, hashOfAddress, hashOfLoginCode, sameBytes } from "#auth/login-code.ts";
import { startSession } from "#auth/session.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { insertAudit } from "#repositories/audit.ts";
import { countTry, useLoginCode } from "#repositories/login-codes.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";

const MAX_TRIES = 5;

/**
 * Returns the `Set-Cookie` line of a new session; or `code-ended` (used, expired, five wrong tries, or no attempt of
 * ours) or `wrong-code`.
 * @param token  of the attempt, from the cookie
 * @param typed  the code as typed, spaces allowed
 */
export async function signIn(
  context: Context,
  token: string | undefined,
  typed: string,
): Promise<Result<string, DeskRefusal>> {
  const { db, now, keySecrets } = context;
  const id = token === undefined ? undefined : attemptOf(keySecrets, token);
  if (id === undefined) return refused({ code: "code-ended" });
  const attempt = await countTry(db, id, now, MAX_TRIES);
  if (!attempt) return refused({ code: "code-ended" });
  const codeHash = hashOfLoginCode(keySecrets, typed.replace(/\s/g, ""));
  if (!sameBytes(codeHash, attempt.codeHash)) return refused({ code: "wrong-code" });

  const employee = (await findStaff(db)).find((each) =>
    sameBytes(hashOfAddress(keySecrets, each.email), attempt.addressHash),
  );
  // An unknown address has a code too, which nobody was sent.
  if (!employee || !(await useLoginCode(db, id, now))) return refused({ code: "code-ended" });
  await insertAudit(db, { at: now, actor: { kind: "staff", id: employee.id }, action: "sign-in" });
  return granted(await startSession(context, employee.id));
}
