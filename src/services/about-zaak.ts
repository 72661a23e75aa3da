/** The zaak that another request is about, as far as its form may know it. Whoever asks holds its key. */
import { standingEvents } from "#domain/standing-events.ts";
import type { AboutZaak, Answers } from "#kinds/kind.ts";
import type { Context } from "./context.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

export function aboutZaak({ organisation }: Pick<Context, "organisation">, file: ZaakFile): AboutZaak {
  const { zaak, assessment, subject, texts } = file;
  const stored = [...texts.values()].find(({ role }) => role === "answers")?.body;
  return {
    id: zaak.id,
    reference: zaak.reference,
    kind: zaak.kind,
    noun: nounOf(zaak, organisation).noun,
    subject,
    zaak,
    assessment,
    answers: stored === undefined ? {} : (JSON.parse(stored) as Answers),
    flag: lastFlag(file),
  };
}

/** What was said with the newest flag. */
function lastFlag({ zaak, texts }: ZaakFile): AboutZaak["flag"] {
  const flagged = standingEvents(zaak.events).findLast((event) => event.type === "flagged");
  if (flagged?.type !== "flagged") return undefined;
  const complaint = flagged.textId === undefined ? "" : (texts.get(flagged.textId)?.body ?? "");
  return { norm: flagged.norm, complaint, flaggedAt: flagged.at };
}
