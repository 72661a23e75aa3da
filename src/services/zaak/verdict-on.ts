/** What the portal answered to a flag when it was set: found again from the facts as they stood then. */
import { verdictOf } from "#domain/verdict.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { notOurs } from "#kinds/melding/manager.ts";
import { longDay } from "#texts/dates.ts";
import { verdictWords } from "#texts/flags/verdict.ts";
import type { Context } from "../context.ts";
import { assessZaak } from "./assess-zaak.ts";

/** "Wij hebben de dag verplaatst naar maandag 30 november 2026."; nothing where it repeats what was answered before. */
export function verdictOn({ charter }: Pick<Context, "charter">, zaak: Zaak, flagged: RecordedEvent) {
  if (flagged.type !== "flagged") return undefined;
  const { norm, run, at, seq } = flagged;
  const before = zaak.events.filter((event) => event.seq < seq);
  const last = before.findLast((event) => event.type === "flagged" && event.norm === norm && event.run === run);
  if (last?.type === "flagged" && last.verdict === flagged.verdict) return undefined;
  const then = { ...zaak, events: before };
  const assessment = assessZaak({ charter, now: at }, then);
  const promise = assessment.promises.find((one) => one.norm === norm && one.run === run);
  const verdict = verdictOf(promise, before, assessment, at);
  // A rule that changed since would put other words in our mouth.
  if (verdict.code !== flagged.verdict) return undefined;
  const elsewhere = promise?.theme === "action" ? notOurs(then, true) : undefined;
  const { heading } = verdictWords(verdict, { noun: "", deed: "", receivedOn: "", notOurs: elsewhere });
  return verdict.code === "moved-in-time"
    ? `${heading} Dat schreven wij u op ${longDay(verdict.noticeOn)}, dus op tijd.`
    : heading;
}
