/** What the rules need of a question: without the words of the norms, so that it travels to the browser. */

import type { LawNorm } from "#domain/law/law-norm.ts";
import type { AssessmentInput } from "../assessment.ts";
import type { Charter } from "../charter.ts";
import type { Norm, NormSource } from "../norm.ts";

export type RuledInput = Omit<AssessmentInput, "charter"> & { readonly charter: Pick<Charter, "rules"> };

/** A norm as the rules read it. */
export type RuledNorm = Pick<Norm, "id" | "version" | "appliesFrom" | "strength" | "theme" | "run"> &
  Pick<LawNorm, "articles"> & { readonly source: Pick<NormSource, "kind"> };
