/** Telephone numbers as links. */

const NUMBER = /(\b0\d{1,3}\s*-\s*\d[\d ]{4,9}\d\b|\b14\s?00\b|\b112\b)/;

/** "tel:+31503164911"; short numbers (112, 1400) as they are. */
export function phoneHref(number: string): string {
  const digits = number.replace(/[^\d+]/g, "");
  return digits.length > 4 && digits.startsWith("0") ? `tel:+31${digits.slice(1)}` : `tel:${digits}`;
}

/** The sentence in pieces; a piece that is a number has its link. */
export const splitPhones = (text: string): { readonly text: string; readonly href?: string }[] =>
  text
    .split(NUMBER)
    .filter((piece) => piece !== "")
    .map((piece) => (NUMBER.test(piece) ? { text: piece, href: phoneHref(piece) } : { text: piece }));
