/** Every term of the law that this portal speaks of. */
import { aanvraagNorms } from "./aanvraag-norms.ts";
import { bezwaarNorms } from "./bezwaar-norms.ts";
import { klachtNorms } from "./klacht-norms.ts";
import type { LawNorm } from "./law-norm.ts";
import { wooNorms } from "./woo-norms.ts";

export const lawNorms: readonly LawNorm[] = [...klachtNorms, ...bezwaarNorms, ...wooNorms, ...aanvraagNorms];
