/** The mail that takes back a break: when we said so, and when it had been done after all. */
import { dayAt } from "#domain/instant.ts";
import { keptAfterAllMail } from "#mail/kept-after-all.ts";
import type { Mail } from "#mail/layout.ts";
import { runsIn } from "./broken-of.ts";
import type { RenderSetting } from "./render-setting.ts";

export function keptAfterAll({ message, facts, file }: RenderSetting): Mail | undefined {
  const [kept] = runsIn(message.facts);
  if (!kept) return undefined;
  const names = (each: Record<string, unknown>) =>
    runsIn(each).some(({ norm, run }) => norm === kept.norm && run === kept.run);
  const told = file.messages.findLast(
    ({ purpose, sentAt, facts }) => purpose === "broken" && sentAt !== undefined && names(facts),
  );
  const promise = facts.promises.find(({ norm, run }) => norm === kept.norm && run === kept.run);
  if (told?.sentAt === undefined) return undefined; // it was never said
  return keptAfterAllMail({
    ...facts,
    saidOn: dayAt(told.sentAt),
    doneOn: promise?.outcomeAt === undefined ? undefined : dayAt(promise.outcomeAt),
  });
}
