/** Builds the static pages of both organisations and looks at their HTML. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { charterOf } from "#charters/index.ts";
import { kinds } from "#kinds/index.ts";
import { withoutIslandStyle } from "../../support/island-style.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());
const config = JSON.parse(readFileSync("tests/html-validate.json", "utf8"));

/** Pages that are made for each visit. */
const ON_DEMAND = [
  /^\/zaak-volgen$/,
  /^\/zoeken$/,
  /^\/termijn-berekenen$/,
  new RegExp(`^/(${kinds.map(({ slug }) => slug).join("|")})/indienen$`),
  /^\/dwangsom\/brief$/,
  /^\/servicenormen\/[a-z0-9-]+\/(melden|cijfers)$/,
  /^\/api\/v1\//,
  /^\/_server-islands\//,
  /^\/\.well-known\/security\.txt$/,
];

const OF_ANOTHER = {
  groningen: /Binnenlandse Zaken|\bBZ-/i,
  bzk: /provincie|groning|\bkana(?:al|len)\b|\bbrug\b|waterschap|\bGR-/i,
} as const;

// Inside the project, or the build finds no packages.
describe.each(["groningen", "bzk"] as const)("the static pages of %s", (organisation) => {
  const outDir = mkdtempSync("node_modules/.pages-");
  const pages = new Map<string, string>();

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", outDir], {
      env: { ...process.env, NODE_ENV: "production", ORGANISATION: organisation, BASE_URL: "https://portaal.example" },
    });
    const client = join(outDir, "client");
    for await (const path of glob("**/*.html", { cwd: client }))
      pages.set(path, readFileSync(join(client, path), "utf8"));
  }, 120_000);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it("are valid HTML", async () => {
    const reports = await Promise.all(
      [...pages].map(async ([path, html]) => ({
        path,
        report: await validator.validateString(withoutIslandStyle(html), path, config),
      })),
    );
    const faults = reports.flatMap(({ path, report }) =>
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${ruleId}: ${message}`)),
    );
    expect(faults).toEqual([]);
  });

  it("have no inline styles and nothing from elsewhere", () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/<[^>]+\sstyle=/);
      expect(html, path).not.toMatch(/<(?:script|link rel="stylesheet"|img)[^>]+(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it("are Dutch, with one main heading, a title and a way past the menu", () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain('<html lang="nl"');
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toContain('href="#inhoud"');
    }
  });

  it("speak of no other organisation, nor of what only that one has", () => {
    for (const [path, html] of pages) expect(textOf(html), path).not.toMatch(OF_ANOTHER[organisation]);
  });

  it("publish the charter word for word", () => {
    const original = readFileSync(`tests/fixtures/charters/${organisation}.txt`, "utf8");
    const published = [
      ...(pages.get("servicenormen.html") ?? "").matchAll(/<(h2|h3|p|li)[^>]*data-handvest[^>]*>(.*?)<\/\1>/gs),
    ];
    expect(wordsOf(published.map(([, , html]) => textOf(html ?? "")).join("\n"))).toEqual(wordsOf(original));
  });

  it("have a page for each promise, led to from the charter, with what you can do when it is not kept", () => {
    const charter = pages.get("servicenormen.html") ?? "";
    const norms = charterOf(organisation).norms;
    expect(norms.length).toBe(organisation === "groningen" ? 42 : 17);
    for (const { id, words } of norms) {
      expect(charter, id).toContain(`<li id="${id}"><a href="/servicenormen/${id}"`); // below the published text
      const page = pages.get(`servicenormen/${id}.html`) ?? "";
      expect(textOf(page), id).toContain(words.whenBroken);
      expect(page, id).toContain(`href="/servicenormen/${id}/melden"`);
    }
  });

  it("have the law of what is taken in, with its article and address", () => {
    const klacht = pages.get("servicenormen/wet-awb-9-11.html") ?? "";
    expect(pages.get("servicenormen.html")).toContain('href="/servicenormen/wet-awb-9-11"');
    expect(klacht).toContain("artikel 9:11 van de Algemene wet bestuursrecht");
    expect(klacht).toContain('href="https://wetten.overheid.nl/');
  });

  it("lead only to pages that exist", () => {
    const missing = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/href="(\/[^"?#]*)/g)]
        .map((match) => match[1] as string)
        .filter((href) => !existsSync(join(outDir, "client", href)) && !pages.has(`${href.slice(1)}.html`))
        .filter((href) => href !== "/" && !ON_DEMAND.some((pattern) => pattern.test(href)))
        .map((href) => `${path}: ${href}`),
    );
    expect(missing).toEqual([]);
  });
});

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Words only: list marks and line breaks are no part of the text. */
const wordsOf = (text: string): string[] => text.replaceAll("•", " ").split(/\s+/).filter(Boolean);
