/** Keeps on one line what is read as one: "€ 35", "7 december". For the screen; a mail and a search have plain spaces. */
const PAIRS =
  /(€|\b\d{1,2}(?= (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)) /g;

export const unbroken = (text: string): string => text.replace(PAIRS, "$1\u00a0");
