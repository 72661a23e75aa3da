/** Opens a zaak for who holds its key, for the staff desk, or by mail address for "mail mij mijn zaken". */
import { normalizeReference } from "#domain/reference.ts";
import { type ZaakOfAddress, zakenOfAddress } from "#repositories/parties.ts";
import { findByReference } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { type GuessLimit, hasGuessedEnough, limitGuesses } from "../limits/limit-guesses.ts";
import { accessKeyOf, hashOfKey, keyMatches } from "./access-key.ts";
import { type ZaakFile, zaakFileOf } from "./zaak-file.ts";

export type { ZaakFile } from "./zaak-file.ts";

const MINUTE_MS = 60_000;
/** An office behind one address makes mistakes too. Not per reference as well: strangers could then lock the owner out. */
const WRONG_KEYS: GuessLimit = { purpose: "open-zaak", max: 30, windowMs: 10 * MINUTE_MS };

/** A reference that exists nowhere, so that what cannot be a reference is looked up all the same. */
const NOWHERE = "none";
const HASH_OF_NOTHING = hashOfKey("");

/**
 * The file of the zaak, for who holds its key. An unknown reference, a wrong key and someone else's zaak give the
 * same answer after the same work; so does everything for a while to a client that guessed too often.
 */
export async function openZaak(context: Context, reference: string, key: string): Promise<ZaakFile | undefined> {
  const client = context.client ?? "unknown";
  if (await hasGuessedEnough(context, WRONG_KEYS, client)) return undefined;
  const zaak = await findByReference(context.db, normalizeReference(reference) ?? NOWHERE);
  const opens = keyMatches(key, zaak?.keyHash ?? HASH_OF_NOTHING) && zaak !== undefined;
  if (opens) return zaakFileOf(context, zaak.id, zaak.keyVersion);
  if (key !== "") await limitGuesses(context, WRONG_KEYS, client); // without a key nobody guesses: their cookie ended
  return undefined;
}

/** The file of the zaak, for an employee who has signed in. */
export async function openZaakForStaff(context: Context, reference: string): Promise<ZaakFile | undefined> {
  const zaak = await findByReference(context.db, normalizeReference(reference) ?? NOWHERE);
  return zaak && zaakFileOf(context, zaak.id, zaak.keyVersion);
}

export type ZaakToMail = ZaakOfAddress & { readonly key: string };

/** The zaken of a mail address with their keys, newest first: only ever for a mail to that very address. */
export async function zakenByEmail(context: Context, email: string): Promise<readonly ZaakToMail[]> {
  const zaken = await zakenOfAddress(context.db, email.trim());
  return zaken.map((zaak) => ({ ...zaak, key: accessKeyOf(context, zaak.keyVersion, zaak.reference) }));
}
