/**
 * Lighthouse as on a phone: home, the charter, a form and the page of a zaak; the median of five rounds. The page of
 * a zaak is noindex by intent, so it has no score for search.
 *
 *   node tests/bench/lighthouse.ts
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser } from "../support/browser.ts";
import { startPortal } from "../support/portal.ts";

const REQUIRED_SCORE = 98;
const ROUNDS = 5;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];
type Page = { readonly name: string; readonly path: string; readonly cookie?: string };

const portal = await startPortal();
const browser = await findBrowser();
const chrome = await launch({
  chromePath: browser.path,
  envVars: { ...(process.env as Record<string, string>), ...browser.env },
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const pages: readonly Page[] = [
    { name: "home", path: "/" },
    { name: "charter", path: "/servicenormen" },
    { name: "form", path: "/klacht" },
    await zaakPage(),
  ];
  console.info(`| page | ${CATEGORIES.join(" | ")} |\n|---|${CATEGORIES.map(() => "---|").join("")}`);
  let isGood = true;
  for (const page of pages) {
    const scores = await medians(page);
    isGood &&= scores.every((score) => score === undefined || score >= REQUIRED_SCORE);
    console.info(`| ${page.name} | ${scores.map((score) => score ?? "–").join(" | ")} |`);
  }
  process.exitCode = isGood ? 0 : 1;
} finally {
  chrome.kill();
  await portal.stop();
}

/** Opened as a citizen does: by the link in the newest mail that has one. */
async function zaakPage(): Promise<Page> {
  const list = await (await fetch(`${portal.url}/demo/postvak`)).text();
  for (const [path] of list.matchAll(/\/demo\/postvak\/\d+/g)) {
    const mail = await (await fetch(portal.url + path)).text();
    const link = /\/zaak\/([A-Z0-9-]+)\?sleutel=([\w-]+)/.exec(mail);
    if (link) return { name: "zaak", path: `/zaak/${link[1]}`, cookie: `zaak-${link[1]}=${link[2]}` };
  }
  throw new Error("No mail in the demo links to a zaak");
}

/** The middle score of each category; none for search where the page asks not to be found. */
async function medians({ path, cookie }: Page): Promise<(number | undefined)[]> {
  const rounds: Record<Category, number[]> = { performance: [], accessibility: [], "best-practices": [], seo: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const result = await lighthouse(portal.url + path, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    });
    for (const category of CATEGORIES) {
      rounds[category].push(Math.round(100 * (result?.lhr.categories[category]?.score ?? 0)));
    }
  }
  return CATEGORIES.map((category) =>
    category === "seo" && cookie ? undefined : rounds[category].toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)],
  );
}
