/** Who is signed in at the staff desk. The one file that knows lucia. */
import { Lucia, TimeSpan } from "lucia";
import type { Database } from "#db/client.ts";
import { HOUR_MS, type Instant } from "#domain/instant.ts";
import type { Employee } from "./employee.ts";
import { sessionStore } from "./session-store.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, { employee: Employee }>;
    UserId: number;
    DatabaseUserAttributes: Employee;
  }
}

const SESSION_HOURS = 8;
const SESSION_COOKIE = "waargemaakt_medewerker";

/** What signing in needs of the outside world; a service's `Context` will do. */
export type AuthContext = { readonly db: Database; readonly now: Instant; readonly baseUrl: string };

/** The employee whose session this cookie header holds; nothing when there is none, or it has ended. */
export async function signedInEmployee(context: AuthContext, cookieHeader: string): Promise<Employee | undefined> {
  const lucia = luciaFor(context);
  const id = lucia.readSessionCookie(cookieHeader);
  if (!id) return undefined;
  const { user } = await lucia.validateSession(id);
  return user?.employee;
}

/** Starts a session of eight hours and returns the `Set-Cookie` line for it. Clears away sessions that have ended. */
export async function startSession(context: AuthContext, employeeId: number): Promise<string> {
  const lucia = luciaFor(context);
  await lucia.deleteExpiredSessions();
  const { id } = await lucia.createSession(employeeId, {});
  return lucia.createSessionCookie(id).serialize();
}

/** Ends the session of this cookie header, if there is one, and returns the `Set-Cookie` line that forgets it. */
export async function endSession(context: AuthContext, cookieHeader: string): Promise<string> {
  const lucia = luciaFor(context);
  const id = lucia.readSessionCookie(cookieHeader);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}

const luciaFor = ({ db, now, baseUrl }: AuthContext) =>
  new Lucia(sessionStore(db, now, (now + SESSION_HOURS * HOUR_MS) as Instant), {
    sessionExpiresIn: new TimeSpan(SESSION_HOURS, "h"),
    sessionCookie: {
      name: SESSION_COOKIE,
      attributes: { secure: baseUrl.startsWith("https:"), sameSite: "lax", path: "/" },
    },
    getUserAttributes: (employee) => ({ employee }),
  });
