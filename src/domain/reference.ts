/**
 * The number of a zaak, as in GR-7K4P-29: told over the telephone without mishearing (no 0, 1, I, L or O),
 * random so that it cannot be counted through, and with a check character that catches a wrong or swapped one.
 */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // 31: a prime, so weights catch every swap
const BODY_LENGTH = 5;

/** The check character of five others: weights 2–6 modulo 31, so one wrong character or one swap always shows. */
function checkCharacterOf(body: string): string {
  let sum = 0;
  for (const [index, character] of [...body].entries()) sum += (index + 2) * ALPHABET.indexOf(character);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

const written = (prefix: string, characters: string) => `${prefix}-${characters.slice(0, 4)}-${characters.slice(4)}`;

/** A new reference, one of 28 million; the caller tries again when it is taken. */
export function newReference(prefix: string): string {
  const body = Array.from(randomIndexes(BODY_LENGTH), (index) => ALPHABET[index]).join("");
  return written(prefix, body + checkCharacterOf(body));
}

/** Numbers of 0–30, each as likely: bytes of 248 and more would favour the first ones. */
function randomIndexes(length: number): number[] {
  const indexes: number[] = [];
  while (indexes.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < 248 && indexes.length < length) indexes.push(byte % 31);
    }
  }
  return indexes;
}

/** The reference as we write it, from what someone typed; nothing when it cannot be one of ours. */
export function normalizeReference(input: string): string | undefined {
  const match = /^([A-Z]{2})([2-9A-Z]{5})([2-9A-Z])$/.exec(input.toUpperCase().replaceAll(/[^0-9A-Z]/g, ""));
  if (!match) return undefined;
  const [, prefix, body, check] = match as unknown as [string, string, string, string];
  if ([...body].some((character) => !ALPHABET.includes(character)) || checkCharacterOf(body) !== check)
    return undefined;
  return written(prefix, body + check);
}
