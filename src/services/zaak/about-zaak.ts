/** The zaak that another request is about, as far as its form may know it. Whoever asks holds its key. */
import { lawNorms } from "#domain/law/law-norms.ts";
import type { AboutFlag, AboutZaak } from "#kinds/about-zaak.ts";
import type { PromiseKey } from "#texts/flags/flag-choices.ts";
import type { Context } from "../context.ts";
import { complaintOf } from "../flags/flag-promise.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";
import { storedAnswers } from "./stored-answers.ts";

/** @param from the promise whose flag leads here; without it, the newest flag */
export function aboutZaak(
  { organisation, charter }: Pick<Context, "organisation" | "charter">,
  file: ZaakFile,
  from?: PromiseKey,
): AboutZaak {
  const { zaak, assessment, subject, texts } = file;
  const flags = standingFlags(file, [...charter.norms, ...lawNorms]);
  const isFrom = ({ norm, run }: AboutFlag) => norm === from?.norm && run === from.run;
  return {
    id: zaak.id,
    reference: zaak.reference,
    kind: zaak.kind,
    noun: nounOf(zaak, organisation).noun,
    subject,
    zaak,
    assessment,
    answers: storedAnswers(texts.values()) ?? {},
    flag: flags.findLast(isFrom) ?? flags.at(-1),
    flags,
  };
}

type Titled = { readonly id: string; readonly words: { readonly title: string } };

/** One for each promise: set again, it counts from the last time. What the citizen took back is none. */
function standingFlags(file: ZaakFile, norms: readonly Titled[]): readonly AboutFlag[] {
  const byPromise = new Map(
    file.flags
      .filter(({ withdrawnAt }) => withdrawnAt === undefined)
      .map((flag) => [`${flag.norm} ${flag.run}`, flag] as const),
  );
  return [...byPromise.values()].map(({ norm, run, flaggedAt }) => ({
    norm,
    run,
    flaggedAt,
    title: norms.find(({ id }) => id === norm)?.words.title ?? norm,
    complaint: complaintOf(file, { norm, run }),
  }));
}
