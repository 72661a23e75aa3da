/**
 * Vite plugin that makes the one stylesheet of the portal: the parts that portal.css names, the theme of the
 * organisation, without the rules that no page uses. Fails the build when a token is read that we do not define.
 */
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PurgeCSS } from "purgecss";
import type { Plugin } from "vite";
import { inlineTokens, undefinedTokens, withoutUnusedTokens } from "./tokens.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = "src/**/*.{astro,tsx,ts,md}";
const require = createRequire(import.meta.url);

/** The plugin; `organisation` chooses the theme. */
export function stylesheet(organisation: string): Plugin {
  return {
    name: "portal-stylesheet",
    enforce: "pre",
    async load(id) {
      if (!id.split("?")[0]?.endsWith("/src/styles/portal.css")) return null;
      const { css, parts } = await portalStylesheet(organisation);
      for (const part of parts) this.addWatchFile(part);
      return css;
    },
  };
}

/** The css of the portal for this organisation, and the files it was made of. Throws on an undefined token. */
export async function portalStylesheet(organisation: string): Promise<{ css: string; parts: string[] }> {
  const parts = partsOf(readFileSync(resolve(HERE, "portal.css"), "utf8"), organisation);
  const tokens = readFileSync(resolve(HERE, "tokens.css"), "utf8");
  const all = parts.map(readPart).join("\n");
  const used = await withoutUnusedRules(inlineTokens(all, tokens));
  const css = withoutUnusedTokens(used);
  const missing = undefinedTokens(css);
  if (missing.length > 0) throw new Error(`The stylesheet reads tokens that nobody defines: ${missing.join(", ")}`);
  return { css, parts };
}

function partsOf(index: string, organisation: string): string[] {
  const names = [...index.matchAll(/^@import "([^"]+)";/gm)].map((match) => match[1] as string);
  return names.map((name) => locate(name.replace("{organisation}", organisation)));
}

const locate = (name: string): string =>
  name.startsWith("./")
    ? resolve(HERE, name)
    : resolve(
        dirname(require.resolve("@amsterdam/design-system-css/package.json")),
        name.replace(/^@[^/]+\/[^/]+\//, ""),
      );

const readPart = (path: string): string =>
  readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\/\*[\s\S]*?\*\//g, "");

async function withoutUnusedRules(css: string): Promise<string> {
  const content: string[] = [];
  for await (const path of glob(SOURCES)) content.push(path);
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: css }],
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
    safelist: { standard: [":dir", ":has", ":is", ":where", ":root"], greedy: [/^\.?pv-wait--/] }, // named by a kind
    keyframes: true,
  });
  return result?.css ?? css;
}
