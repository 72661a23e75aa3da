/** What the rules say of one zaak at one moment. */
import type { Assessment, AssessmentInput } from "./assessment.ts";

/**
 * Every promise that runs on the zaak with its day, outcome and derivation; which events had no effect and why;
 * and what the citizen can do. Pure: the same facts and moment give the same answer.
 */
export function assess(_input: AssessmentInput): Assessment {
  throw new Error("being written: lands within the hour");
}
