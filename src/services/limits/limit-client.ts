/**
 * How much may come from one network address in an hour. Counted in the database, so that it holds for every node, under
 * a keyed hash that cannot be read back. Generous: a library or an office stands behind one address.
 */
import { HOUR_MS, type Instant } from "#domain/instant.ts";
import type { Context } from "../context.ts";
import { limitGuesses } from "./limit-guesses.ts";

/** Reports of danger have a count of their own: nothing else that is sent can use it up. */
export type ClientPurpose = "filing" | "danger" | "mail";

/** Counts one more; when that is too much, the moment from which it may be tried again. */
export async function limitClient(context: Context, purpose: ClientPurpose): Promise<Instant | undefined> {
  const { client, limits, now } = context;
  if (client === undefined) return undefined; // a job or a test: nobody asks over the network
  const max = purpose === "mail" ? limits.mailsPerHour : limits.filingsPerHour;
  const may = await limitGuesses(context, { purpose: `client-${purpose}`, max, windowMs: HOUR_MS }, networkOf(client));
  return may ? undefined : nextHour(now);
}

/** When the count begins anew. */
export const nextHour = (now: Instant): Instant => ((Math.floor(now / HOUR_MS) + 1) * HOUR_MS) as Instant;

/** A visitor with IPv6 has a whole network (/64) of addresses to choose from: that counts as one. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("%", 1)[0]?.toLowerCase().split("::") ?? [];
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill("0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
