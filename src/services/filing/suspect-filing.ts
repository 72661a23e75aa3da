/**
 * Whether a filing looks like that of a machine. Nobody is refused for it: who is suspected gets the page once more, with
 * everything on it, and presses again. Two things that a person never meets (decision 0066):
 *
 * - the trap: a field that no screen, screen reader, autofill or password manager shows or fills;
 * - the time: the page that was shown once more is answered by a person after two seconds at the earliest.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Instant } from "#domain/instant.ts";
import type { Context } from "../context.ts";
import { newestKeyVersion } from "../zaak/access-key.ts";

const READ_MS = 2000;

type Signs = {
  /** Of the form. */
  readonly token: string;
  /** What stands in the field that nobody sees. */
  readonly trap: string;
  /** What `shownOnceMore` put on the page. */
  readonly shownAt: string;
};

/** True for a trapped one, until it comes from a page that was shown once more and could be read. */
export function isSuspect(context: Pick<Context, "keySecrets" | "now">, { token, trap, shownAt }: Signs): boolean {
  const since = readShownAt(context, token, shownAt);
  return since === undefined ? trap !== "" : context.now - since < READ_MS;
}

/** When this page is shown, so that nobody can say it was earlier. */
export const shownOnceMore = ({ keySecrets, now }: Pick<Context, "keySecrets" | "now">, token: string): string =>
  `${now.toString(36)}.${sealOf({ keySecrets }, token, now)}`;

function readShownAt({ keySecrets }: Pick<Context, "keySecrets">, token: string, shown: string): Instant | undefined {
  const [written = "", seal = ""] = shown.split(".");
  const at = Number.parseInt(written, 36) as Instant;
  const expected = Buffer.from(sealOf({ keySecrets }, token, at));
  const given = Buffer.from(seal);
  return given.length === expected.length && timingSafeEqual(given, expected) ? at : undefined;
}

function sealOf({ keySecrets }: Pick<Context, "keySecrets">, token: string, at: Instant): string {
  const secret = keySecrets.get(newestKeyVersion({ keySecrets })) as string;
  return createHmac("sha256", secret).update(`shown-once-more:${token}:${at}`).digest("base64url");
}
