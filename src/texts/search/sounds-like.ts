/** Whether a word may be another one, misspelt: as Dutch people write what they hear ("klagt"), or with a slip of a finger. */

/** Spellings that sound alike, brought to one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "sg"],
  [/ch/g, "g"],
  [/ph/g, "f"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/ei|y/g, "ij"],
  [/au/g, "ou"],
  [/v/g, "f"],
  [/z/g, "s"],
  [/dt?$/, "t"],
  [/(.)\1/g, "$1"],
];
const SHORTEST = 4; // "gat" and "gaat" sound alike, and are two words
const SHORTEST_SLIP = 5; // a slip in a shorter one makes another word: "hond" is no "vond"
const LONG = 8; // two slips in a long word still leave it recognisable

/** True for words that sound the same, or begin alike and differ by one letter (two in long words). */
export function soundsLike(one: string, other: string): boolean {
  const [sound, otherSound] = [soundOf(one), soundOf(other)];
  const shortest = Math.min(one.length, other.length);
  if (shortest < SHORTEST) return false;
  if (sound === otherSound) return true;
  if (shortest < SHORTEST_SLIP || sound.charAt(0) !== otherSound.charAt(0)) return false; // nobody slips on the first letter
  return distance(sound, otherSound) <= (shortest >= LONG ? 2 : 1);
}

const soundOf = (word: string): string =>
  ALIKE.reduce((sound, [spelling, same]) => sound.replace(spelling, same), word);

/** How many letters to add, drop or change to make the one the other (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, against] of [...other].entries()) {
      const changed = (above[at] as number) + (letter === against ? 0 : 1);
      line.push(Math.min(changed, (line[at] as number) + 1, (above[at + 1] as number) + 1));
    }
    above = line;
  }
  return above[other.length] as number;
}
