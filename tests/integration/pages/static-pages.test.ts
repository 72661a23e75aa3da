/** Builds the static pages of both organisations and looks at their HTML. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const validator = new HtmlValidate(new FileSystemConfigLoader());
const config = JSON.parse(readFileSync("tests/html-validate.json", "utf8"));

// Inside the project, or the build finds no packages.
describe.each(["groningen", "bzk"])("the static pages of %s", (organisation) => {
  const outDir = mkdtempSync("node_modules/.pages-");
  const pages = new Map<string, string>();

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", outDir], {
      env: { ...process.env, NODE_ENV: "production", ORGANISATION: organisation, BASE_URL: "https://portaal.example" },
    });
    const client = join(outDir, "client");
    for await (const path of glob("**/*.html", { cwd: client })) pages.set(path, readFileSync(join(client, path), "utf8"));
  }, 120_000);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  it("are valid HTML", async () => {
    const reports = await Promise.all(
      [...pages].map(async ([path, html]) => ({ path, report: await validator.validateString(html, path, config) })),
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
});
