/** The cookie that ties a code to the browser that asked for it. */
import type { Context } from "../context.ts";
import { CODE_MINUTES } from "../sign-in/request-login-code.ts";

export const ATTEMPT_COOKIE = "waargemaakt_inlogpoging";

/** The `Set-Cookie` line for this attempt, as long as its code works. */
export const attemptCookie = (context: Context, token: string): string => line(context, token, CODE_MINUTES * 60);

/** The `Set-Cookie` line that forgets it. */
export const forgetAttempt = (context: Context): string => line(context, "", 0);

const line = ({ baseUrl }: Context, token: string, seconds: number): string =>
  `${ATTEMPT_COOKIE}=${token}; Path=/medewerker/inloggen; Max-Age=${seconds}; HttpOnly; SameSite=Lax${baseUrl.startsWith("https:") ? "; Secure" : ""}`;
