/** Who gets into the staff desk: no page of it without a session. */
import type { Employee } from "./employee.ts";
import { type AuthContext, signedInEmployee } from "./session.ts";

const DESK = "/medewerker";
const SIGN_IN = `${DESK}/inloggen`;

/** What signing in itself needs, by route; everything else under /medewerker asks a session. */
const WITHOUT_SESSION: readonly string[] = [SIGN_IN, `${SIGN_IN}/code`];

export type Entry = { readonly employee?: Employee } | { readonly signInAt: string };

/** Whether this route belongs to the desk. By the route that answers, not the address: `/%6Dedewerker` is the desk too. */
export const isDeskRoute = (route: string): boolean => route === DESK || route.startsWith(`${DESK}/`);

/** Who is signed in; or where to sign in first, after which the employee comes back to the page they asked for. */
export async function enterDesk(
  context: AuthContext,
  { route, pathname, cookies }: { readonly route: string; readonly pathname: string; readonly cookies: string },
): Promise<Entry> {
  const employee = await signedInEmployee(context, cookies);
  if (employee) return { employee };
  if (WITHOUT_SESSION.includes(route)) return {};
  return { signInAt: pathname === DESK ? SIGN_IN : `${SIGN_IN}?naar=${encodeURIComponent(pathname)}` };
}
