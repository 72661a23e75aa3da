/** The terms of the law that matter to an organisation's own kinds of request. */
import type { LawNorm } from "./law/law-norm.ts";
import { lawNorms } from "./law/law-norms.ts";

/** The law norms of at least one of these kinds, in the order of the law. */
export const lawNormsOfKinds = (kinds: readonly string[]): readonly LawNorm[] =>
  lawNorms.filter((norm) => norm.kinds.some((kind) => kinds.includes(kind)));
