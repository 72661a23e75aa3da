/** Whether something sent again is the same, without keeping what was sent where it cannot be erased. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Answers } from "#kinds/kind.ts";
import type { ZaakIdentity } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";

/** A keyed hash of kind and answers in one order: keyed, since it outlives the answers and they could be guessed. */
export function answersHash(
  { keySecrets }: Pick<Context, "keySecrets">,
  keyVersion: number,
  kind: KindSlug,
  answers: Answers,
): Buffer {
  const secret = keySecrets.get(keyVersion);
  if (secret === undefined) throw new Error(`No secret of version ${keyVersion}`);
  const inOrder = Object.entries(answers)
    .map(([name, answer]) => [name, answer.replaceAll("\r\n", "\n")])
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return createHmac("sha256", secret)
    .update(`answers:${JSON.stringify([kind, inOrder])}`)
    .digest();
}

/** Whether these are the answers that this zaak was filed with. */
export const answersMatch = (
  context: Pick<Context, "keySecrets">,
  filed: ZaakIdentity,
  kind: KindSlug,
  answers: Answers,
): boolean => timingSafeEqual(answersHash(context, filed.keyVersion, kind, answers), filed.answersHash);
