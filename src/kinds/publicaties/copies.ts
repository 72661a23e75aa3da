/** The order as typed: which publications, how many, and for which an employee calls first. */
import type { Answers } from "../kind.ts";
import type { Publication } from "../publication.ts";

export type Copies = { readonly publication: Publication; readonly copies: number };

/** The field's name for the number of copies of a publication. */
export const copiesField = (slug: string): string => `aantal-${slug}`;

/** Every publication asked for at least once. */
export const orderedCopies = (answers: Answers, publications: readonly Publication[]): readonly Copies[] =>
  publications
    .map((publication) => ({ publication, copies: Number(answers[copiesField(publication.slug)]?.trim() || 0) }))
    .filter(({ copies }) => copies > 0);

/** More than one order may hold: nothing is set aside, an employee calls. */
export const isWish = ({ publication, copies }: Copies): boolean => copies > publication.maxPerOrder;
