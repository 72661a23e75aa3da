/** The explanation of a flag: on which day it was set, and what the record says of that promise now. */
import { dayAt } from "#domain/instant.ts";
import { flagExplainedMail } from "#mail/flag-explained.ts";
import type { Mail } from "#mail/layout.ts";
import type { RenderSetting } from "./render-setting.ts";

export function flagExplanation({ event, facts, file, words }: RenderSetting): Mail | undefined {
  if (event?.type !== "flag-explained" || words === undefined) return undefined;
  const isSame = ({ norm, run }: { readonly norm: string; readonly run: number }) =>
    norm === event.norm && run === event.run;
  const flag = file.flags.findLast(isSame);
  const promise = facts.promises.find(isSame);
  return flagExplainedMail({
    ...facts,
    promise: { norm: event.norm, run: event.run },
    flaggedOn: dayAt(flag?.flaggedAt ?? event.at),
    wasLate: promise?.outcome === "broken" || promise?.outcome === "late",
    words,
  });
}
