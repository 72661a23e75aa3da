/** What comes after a Woo decision: when the documents come, and until when one may object (art. 4.4 lid 5 Woo, 6:7 Awb). */
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { lastDayToObject } from "#domain/objection-period.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { longDay } from "#texts/dates.ts";

export type AfterDecision = {
  /** "U krijgt de documenten op …", where they follow later. */
  readonly documents?: string | undefined;
  readonly objectUntil: Day;
  /** "Niet eens met ons besluit? U kunt bezwaar maken tot en met …" */
  readonly objection: string;
};

/** Of a decision on a Woo-verzoek, as it was sent. */
export function afterDecision({ at, documentsOn }: ZaakEvent<"answered">): AfterDecision {
  const objectUntil = lastDayToObject(dayAt(at));
  return {
    documents:
      documentsOn === undefined
        ? undefined
        : `U krijgt de documenten op zijn vroegst op ${longDay(documentsOn)}. Een ander heeft bezwaar. Die krijgt 2 weken de tijd om naar de rechter te gaan. Vraagt die de rechter om een voorlopige maatregel? Dan wachten wij op de uitspraak.`,
    objectUntil,
    objection: `Niet eens met ons besluit? U kunt bezwaar maken tot en met ${longDay(objectUntil)}. Dat is gratis.`,
  };
}

/**
 * Of what we decided at last after an ingebrekestelling (art. 3:45 Awb): on an application one objects, on a bezwaar one
 * goes to the court. Nothing once the time for both is over.
 */
export function afterLateDecision({ at }: ZaakEvent<"answered">, today: Day): string | undefined {
  const lastDay = lastDayToObject(dayAt(at));
  if (lastDay < today) return undefined;
  return `Bent u het niet eens met dit besluit? U kunt bezwaar maken tot en met ${longDay(lastDay)}. Is het een besluit op uw bezwaar? Dan kunt u tot en met die dag in beroep bij de rechtbank.`;
}
