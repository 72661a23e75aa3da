/** The cover of a publication as SVG: its motif above, its title below, in one family of shapes and colours. */
import type { CataloguedPublication, CoverHue } from "#domain/publication.ts";
import { coverMotifs } from "./cover-motifs.ts";

/** Background, light shape, dark shape, accent: each pair of title and background has a contrast above 7:1. */
export type CoverColours = {
  readonly ground: string;
  readonly light: string;
  readonly dark: string;
  readonly accent: string;
};

const COLOURS: Readonly<Record<CoverHue, CoverColours>> = {
  water: { ground: "#0b5a7a", light: "#bfe3ee", dark: "#083f56", accent: "#ffd166" },
  grass: { ground: "#2f6b3a", light: "#d3ecc8", dark: "#1f4a27", accent: "#ffd166" },
  night: { ground: "#1f2f5c", light: "#c9d4f2", dark: "#131e40", accent: "#f4b942" },
  brick: { ground: "#8a3b2a", light: "#f6d9cd", dark: "#5f2519", accent: "#ffcf70" },
  sun: { ground: "#7a5200", light: "#ffe3a3", dark: "#553900", accent: "#f28f3b" },
  plum: { ground: "#5a2a6e", light: "#e6d3f0", dark: "#3d1a4c", accent: "#f7b267" },
};

export const coverColours = (hue: CoverHue): CoverColours => COLOURS[hue];

const WIDTH = 300;
const HEIGHT = 420;
const CHARACTERS_PER_LINE = 17;
const CHARACTERS_IN_NAME = 36;

/** The svg document. Text is escaped; the drawing is our own. */
export function coverSvg({ title, cover }: CataloguedPublication, organisationName: string): string {
  const colours = COLOURS[cover.hue];
  const lines = wrap(title, CHARACTERS_PER_LINE);
  const firstY = HEIGHT - 70 - (lines.length - 1) * 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/>`,
    `<circle cx="225" cy="95" r="150" fill="${colours.dark}" opacity="0.55"/>`,
    `<g transform="translate(50 26)">${coverMotifs[cover.motif](colours)}</g>`,
    `<rect x="24" y="${firstY - 42}" width="44" height="6" rx="3" fill="${colours.accent}"/>`,
    `<g font-family="'Source Sans 3','Source Sans Pro',Helvetica,Arial,sans-serif" fill="#fff">`,
    ...lines.map(
      (line, index) =>
        `<text x="24" y="${firstY + index * 30}" font-size="26" font-weight="700">${escaped(line)}</text>`,
    ),
    ...wrap(organisationName, CHARACTERS_IN_NAME).map(
      (line, index, all) =>
        `<text x="24" y="${HEIGHT - 20 - (all.length - 1 - index) * 15}" font-size="12.5" fill="${colours.light}">${escaped(line)}</text>`,
    ),
    "</g></svg>",
  ].join("");
}

/** Words on lines of at most so many characters; a longer word gets a line of its own. */
function wrap(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
