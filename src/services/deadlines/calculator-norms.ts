/** What the calculator in the browser needs of a charter and of the law: norms without words, and the kinds they run on. */
import type { RuledNorm } from "#domain/assess/ruled-input.ts";
import type { Charter } from "#domain/charter.ts";
import { type ComputableKind, computableKinds } from "#domain/kind-slug.ts";
import { lawNorms } from "#domain/law/law-norms.ts";

/** Every norm that runs on a zaak, as data to travel as props. */
export const calculatorNorms = (charter: Charter): readonly RuledNorm[] =>
  [...lawNorms, ...charter.norms].flatMap((norm: RuledNorm) => {
    const { id, version, appliesFrom, strength, theme, run, source, articles } = norm;
    return run
      ? [
          {
            id,
            version,
            appliesFrom,
            strength,
            theme,
            run,
            source: { kind: source.kind },
            ...(articles && { articles }),
          },
        ]
      : [];
  });

/** The kinds of which something with a day can be told, in the order of the charters. */
export const calculatorKinds = (norms: readonly RuledNorm[]): readonly ComputableKind[] =>
  computableKinds.filter((kind) => norms.some(({ run }) => run?.kinds.includes(kind) && run.delivers));
