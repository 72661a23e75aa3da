/** Astro puts the one line of style of its islands before the first of them. We cannot move it; no other may be there. */
const ISLAND_STYLE = "<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>";

/** The HTML as we wrote it, for the validator. */
export const withoutIslandStyle = (html: string): string => html.replace(ISLAND_STYLE, "");
