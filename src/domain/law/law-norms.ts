/** Every term of the law that this portal speaks of. */
import type { ComputableKind } from "../kind-slug.ts";
import { aanvraagNorms } from "./aanvraag-norms.ts";
import { bezwaarNorms } from "./bezwaar-norms.ts";
import { klachtNorms } from "./klacht-norms.ts";
import type { LawNorm } from "./law-norm.ts";
import { wooNorms } from "./woo-norms.ts";

export const lawNorms: readonly LawNorm[] = [...klachtNorms, ...bezwaarNorms, ...wooNorms, ...aanvraagNorms];

/** The terms of the law that matter to this kind of request, the one that ends it first. */
export const lawNormsFor = (kind: ComputableKind): readonly LawNorm[] =>
  lawNorms
    .filter(({ kinds }) => kinds.includes(kind))
    .toSorted((a, b) => Number(b.run?.kinds.includes(kind) ?? false) - Number(a.run?.kinds.includes(kind) ?? false));
