/** Custom properties of the design system: said once, put in where they are read, and checked. */

const READ = /var\((--[a-z0-9_-]+)/g;
const DECLARED = /(?:^|[{;\s])(--[a-z0-9_-]+)\s*:/g;

/** The css with every component token of `tokens` replaced by what it stands for; what a rule sets itself stays. */
export function inlineTokens(css: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/^\s*(--[a-z0-9-]+):\s*(.+);$/gm)].map((m) => [m[1] as string, m[2] as string]),
  );
  for (const name of declared(css)) values.delete(name);
  let text = css;
  for (let start = text.indexOf("var(--"); start !== -1; start = text.indexOf("var(--", start)) {
    const end = closingParenthesis(text, start + 3);
    const [name = "", fallback] = splitOnce(text.slice(start + 4, end));
    const value =
      values.get(name) ?? (fallback?.startsWith("var(--ams-") && !name.startsWith("--_") ? fallback : undefined);
    if (value === undefined) start += 4;
    else text = text.slice(0, start) + value + text.slice(end + 1);
  }
  return text;
}

/** The css without declarations of custom properties that nothing reads. */
export function withoutUnusedTokens(css: string): string {
  const read = new Set([...css.matchAll(READ)].map((match) => match[1] as string));
  const lean = css.replace(/(?<=^|[{;\s])(--[a-z0-9_-]+)\s*:[^;{}]*;?/g, (whole, name: string) =>
    read.has(name) ? whole : "",
  );
  return lean === css ? css : withoutUnusedTokens(lean);
}

/** Names of the tokens that are read and nowhere defined, sorted. */
export function undefinedTokens(css: string): string[] {
  const known = declared(css);
  const read = new Set([...css.matchAll(READ)].map((match) => match[1] as string));
  return [...read].filter((name) => !known.has(name)).sort();
}

const declared = (css: string): Set<string> => new Set([...css.matchAll(DECLARED)].map((match) => match[1] as string));

function splitOnce(inner: string): [string, string | undefined] {
  const comma = inner.indexOf(",");
  return comma === -1 ? [inner.trim(), undefined] : [inner.slice(0, comma).trim(), inner.slice(comma + 1).trim()];
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  throw new Error("A var( without its end in the stylesheet");
}
