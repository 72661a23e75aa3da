/** Ends the session of whoever asks. */
import { endSession, signedInEmployee } from "#auth/session.ts";
import { insertAudit } from "#repositories/audit.ts";
import type { Context } from "../context.ts";

/** Returns the `Set-Cookie` line that forgets the session. */
export async function signOut(context: Context, cookieHeader: string): Promise<string> {
  const employee = await signedInEmployee(context, cookieHeader);
  if (employee) {
    await insertAudit(context.db, { at: context.now, actor: { kind: "staff", id: employee.id }, action: "sign-out" });
  }
  return endSession(context, cookieHeader);
}
