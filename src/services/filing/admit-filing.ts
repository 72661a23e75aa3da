/** At the door of every form that files something: not too much from one place, and not from a machine. */
import type { Instant } from "#domain/instant.ts";
import type { Context } from "../context.ts";
import { limitClient } from "../limits/limit-client.ts";
import { isSuspect, shownOnceMore } from "./suspect-filing.ts";

/** Shown once more, as it was typed; `shownAt` goes along with the page. */
export type HeldBack =
  | { readonly remark: "press-again"; readonly shownAt: string }
  | { readonly remark: "too-often"; readonly again: Instant };

type Knock = {
  readonly token: string;
  readonly trap: string;
  readonly shownAt: string;
  /** A report of danger: counted apart, so that nothing else uses up its room. */
  readonly danger?: boolean;
};

/** Nothing when it may be filed. */
export async function holdBack(context: Context, knock: Knock): Promise<HeldBack | undefined> {
  if (isSuspect(context, knock)) return { remark: "press-again", shownAt: shownOnceMore(context, knock.token) };
  const again = await limitClient(context, knock.danger ? "danger" : "filing");
  return again === undefined ? undefined : { remark: "too-often", again };
}
