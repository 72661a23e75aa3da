/**
 * The key in the link to a zaak. It is derived, so that a filing sent again and a mail rendered later can show it
 * while the database holds only its hash; a secret that leaks is replaced by one of a higher version.
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "../context.ts";

/** 256 bits, base64url. Throws when the deployment no longer holds the secret of this version. */
export function accessKeyOf(
  { keySecrets }: Pick<Context, "keySecrets">,
  keyVersion: number,
  reference: string,
): string {
  return derivedKey({ keySecrets }, keyVersion, `access-key:${reference}`);
}

/** The key in the link to a draft, made in the same way. */
export const draftKeyOf = (context: Pick<Context, "keySecrets">, keyVersion: number, draftId: string): string =>
  derivedKey(context, keyVersion, `draft-key:${draftId}`);

function derivedKey({ keySecrets }: Pick<Context, "keySecrets">, keyVersion: number, of: string): string {
  const secret = keySecrets.get(keyVersion);
  if (secret === undefined) throw new Error(`No secret for access keys of version ${keyVersion}`);
  return createHmac("sha256", secret).update(of).digest("base64url");
}

/** What is stored of a key. It is random enough that a plain hash does. */
export const hashOfKey = (key: string): Buffer => createHash("sha256").update(key).digest();

/** Whether the key belongs to the hash, in the same time whatever the key. */
export const keyMatches = (key: string, hash: Buffer): boolean => timingSafeEqual(hashOfKey(key), hash);

/** The version for new zaken. */
export const newestKeyVersion = ({ keySecrets }: Pick<Context, "keySecrets">): number => Math.max(...keySecrets.keys());
