/** What the rules need of a question: without the words of the norms, so that it travels to the browser. */

import type { AssessmentInput } from "../assessment.ts";
import type { Charter } from "../charter.ts";
import type { LawArticles } from "../law-articles.ts";
import type { Norm, NormSource } from "../norm.ts";

export type RuledInput = Omit<AssessmentInput, "charter"> & { readonly charter: Pick<Charter, "rules"> };

/** A norm as the rules read it. */
export type RuledNorm = Pick<Norm, "id" | "version" | "appliesFrom" | "strength" | "theme" | "run"> & {
  readonly articles?: LawArticles;
  readonly source: Pick<NormSource, "kind">;
};
