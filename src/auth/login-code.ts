/**
 * The one-time code: six digits derived from a random seed and our secret, so that it can be written into the mail at
 * the moment of sending and is stored nowhere. The database holds the seed and a keyed hash of the code; without the
 * secret neither gives the code away.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Secrets by version; the highest is used. */
export type Secrets = ReadonlyMap<number, string>;

/** A new seed, to be kept with the message that will carry the code. */
export const newLoginSeed = (): string => randomBytes(16).toString("hex");

/** The six digits that belong to a seed: "042 917" is written without the space. */
export function loginCodeOf(secrets: Secrets, seed: string): string {
  const number = keyed(secrets, "login-code", seed).readUIntBE(0, 6) % 1_000_000; // bias below 1 in 10^8
  return String(number).padStart(6, "0");
}

/** What is stored of a code. */
export const hashOfLoginCode = (secrets: Secrets, code: string): Buffer => keyed(secrets, "login-code-hash", code);

/** What is stored of a mail address: the same for any capitals and spaces around it. */
export const hashOfAddress = (secrets: Secrets, address: string): Buffer =>
  keyed(secrets, "login-address", address.trim().toLowerCase());

/** Proves to us, in a cookie, that this browser asked for the code with this number. */
export const attemptToken = (secrets: Secrets, id: number): string =>
  `${id}.${keyed(secrets, "login-attempt", String(id)).toString("base64url")}`;

/** The number of the attempt in a cookie of ours; nothing when we did not write it. */
export function attemptOf(secrets: Secrets, token: string): number | undefined {
  const id = Number(/^(\d{1,15})\./.exec(token)?.[1]);
  return Number.isSafeInteger(id) && sameText(token, attemptToken(secrets, id)) ? id : undefined;
}

/** Compares without telling by its time where the first difference is. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

const sameText = (one: string, other: string): boolean => sameBytes(Buffer.from(one), Buffer.from(other));

function keyed(secrets: Secrets, purpose: string, value: string): Buffer {
  const secret = secrets.get(Math.max(...secrets.keys()));
  if (!secret) throw new Error("No secret to derive login codes from");
  return createHmac("sha256", secret).update(`${purpose}:${value}`).digest();
}
