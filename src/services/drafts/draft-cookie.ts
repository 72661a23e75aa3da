/** Where the key of a draft goes once it has arrived in an address: a cookie for this one draft (see zaak-cookie.ts). */
import type { Context } from "../context.ts";

const HOURS = 8;

export const draftAddress = (id: string): string => `/concept/${id}`;

/** The name of the cookie for this draft, to read it back. */
export const draftCookieName = (id: string): string => `concept-${id}`;

/** The cookie that opens this draft for eight hours, and nothing else. */
export const draftCookie = ({ baseUrl }: Pick<Context, "baseUrl">, { id, key }: { id: string; key: string }) => ({
  name: draftCookieName(id),
  value: key,
  options: {
    path: draftAddress(id),
    httpOnly: true,
    sameSite: "lax" as const, // the link in a mail must work
    secure: baseUrl.startsWith("https:"),
    maxAge: HOURS * 3600,
  },
});
