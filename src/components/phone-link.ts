/** Telephone numbers as links. */

const NUMBER = /(\b0[89]00\s*-\s*\d{4,7}\b|\b0\d{1,3}\s*-\s*\d[\d ]{4,9}\d\b|\b14\s?00\b|\b112\b)/;

/** "tel:+31503164911"; short numbers (112, 1400) and free ones (0800), which have no number abroad, as they are. */
export function phoneHref(number: string): string {
  const digits = number.replace(/[^\d+]/g, "");
  return digits.length > 4 && /^0(?![89]00)/.test(digits) ? `tel:+31${digits.slice(1)}` : `tel:${digits}`;
}

/** The sentence in pieces; a piece that is a number has its link. */
export const splitPhones = (text: string): { readonly text: string; readonly href?: string }[] =>
  text
    .split(NUMBER)
    .filter((piece) => piece !== "")
    .map((piece) => (NUMBER.test(piece) ? { text: piece, href: phoneHref(piece) } : { text: piece }));
