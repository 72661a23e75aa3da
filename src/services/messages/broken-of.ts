/** The promises a message names by norm and run, as they stand now. */
import type { MailPromise } from "#mail/mail-facts.ts";
import type { RenderSetting } from "./render-setting.ts";

type Run = { readonly norm: string; readonly run: number };

/** The norms and runs in the facts of a message. */
export const runsIn = (facts: Record<string, unknown>): readonly Run[] =>
  Array.isArray(facts["promises"]) ? (facts["promises"] as readonly Run[]) : [];

/** Those that are broken, or were done too late: a correction made since takes its promise out of the mail. */
export const brokenOf = ({ message, facts }: Pick<RenderSetting, "message" | "facts">): MailPromise[] =>
  facts.promises.filter(
    ({ norm, run, outcome, due }) =>
      due !== undefined &&
      (outcome === "broken" || outcome === "late") &&
      runsIn(message.facts).some((named) => named.norm === norm && named.run === run),
  );
