/** What the rules say of one zaak at one moment. */
import { assessWith } from "./assess/assess-with.ts";
import type { Assessment, AssessmentInput } from "./assessment.ts";
import { lawNorms } from "./law/law-norms.ts";

/**
 * Every promise that runs on the zaak with its day, outcome and derivation; which events had no effect and why; and
 * what the citizen can do. Pure: the same facts and moment give the same answer. Events dated after `asOf` count as
 * facts too.
 */
export const assess = (input: AssessmentInput): Assessment => assessWith(input, [...lawNorms, ...input.charter.norms]);
