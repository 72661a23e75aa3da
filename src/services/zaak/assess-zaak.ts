/** Asks the rules about a stored zaak. */
import { assess } from "#domain/assess.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Context } from "../context.ts";
import { rulesQuestion } from "../filing/rules-question.ts";

/** What the rules say of it at this moment. The one way from a zaak to its days: page, mail, sweep and rebuild use it. */
export function assessZaak({ charter, now }: Pick<Context, "charter" | "now">, zaak: Zaak): Assessment {
  const { kind, receivedAt, channel, events, facts } = zaak;
  return assess(rulesQuestion({ charter, kind, receivedAt, channel, events, asOf: now }, facts));
}
