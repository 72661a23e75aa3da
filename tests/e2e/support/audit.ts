/** What every page must be: accessible, valid, and readable at 320 px without scrolling sideways. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Response } from "@playwright/test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { withoutIslandStyle } from "../../support/island-style.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const NARROWEST = { width: 320, height: 640 }; // 1280 px at 400 % (WCAG 1.4.10)
const RULES = JSON.parse(readFileSync("tests/html-validate.json", "utf8"));
const validator = new HtmlValidate(new FileSystemConfigLoader());

const blocked = new WeakSet<Page>();

/** The HTML as it is without scripts. JavaScript itself stays on: axe needs it. */
export async function blockScripts(page: Page): Promise<void> {
  blocked.add(page);
  await page.route(/\/_server-islands\/|\.js$/, (route) => route.abort());
}

/** Audits the page as it stands, and the HTML that came for it. All faults of a page are told, not only the first. */
export async function audit(page: Page, html: string | undefined, name: string): Promise<void> {
  expect.soft(await axeFaults(page), `${name}: accessibility`).toEqual([]);
  if (html !== undefined) expect.soft(await htmlFaults(html), `${name}: HTML`).toEqual([]);
  expect.soft(await tooWide(page), `${name}: wider than 320 px`).toEqual([]);
}

/** Opens this address and audits what comes. */
export async function auditAt(page: Page, path: string, status = 200): Promise<void> {
  const response = (await page.goto(path)) as Response;
  expect.soft(response.status(), `${path}: status`).toBe(status);
  await islandsOf(page);
  await audit(page, await response.text(), path.replace(/\?sleutel=.*/, ""));
}

/** Does this (presses a button) and audits the page that comes of it. */
export async function auditAfter(page: Page, act: () => Promise<void>, name: string, status = 200): Promise<void> {
  const coming = page.waitForResponse(
    (answer) => answer.request().isNavigationRequest() && ![301, 302, 303].includes(answer.status()),
  );
  await act();
  const response = await coming;
  const html = await response.text();
  await page.waitForLoadState();
  await islandsOf(page);
  expect.soft(response.status(), `${name}: status`).toBe(status);
  await audit(page, html, name);
}

/** Until every server island has come: its script then takes itself away. Where they are blocked nothing is awaited. */
async function islandsOf(page: Page): Promise<void> {
  if (!blocked.has(page)) await page.waitForFunction(() => !document.querySelector("script[data-island-id]"));
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(withoutIslandStyle(html), RULES);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

async function tooWide(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  const faults = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
  if (before) await page.setViewportSize(before);
  return faults;
}
