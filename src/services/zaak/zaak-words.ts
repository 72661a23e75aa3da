/** How the page of a zaak speaks of it: its kind in a sentence, its title, when it came in. */

import { notOurs } from "#kinds/melding/manager.ts";
import { receivedWords } from "#texts/dates.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import type { Context } from "../context.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

export type ZaakWords = {
  /** "klacht" */
  readonly noun: string;
  readonly article: "de" | "het";
  /** The citizen's own words for it; once those are erased, the kind. */
  readonly title: string;
  /** "maandag 23 november 2026, 8.30 uur" */
  readonly receivedOn: string;
  /** The place of a report is not ours: what we do with it. */
  readonly notOurs?: NotOurs | undefined;
};

export function zaakWords({ organisation }: Context, { zaak, subject, applicant }: ZaakFile): ZaakWords {
  const { noun, article } = nounOf(zaak, organisation);
  return {
    noun,
    article,
    title: subject && subject.toLowerCase() !== noun ? subject : `Uw ${noun}`,
    receivedOn: receivedWords(zaak.receivedAt),
    notOurs: notOurs(zaak, applicant.notify !== "none"),
  };
}
