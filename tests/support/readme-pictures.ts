/**
 * Takes the three pictures of the README again, all from one fresh demo on its Monday morning. Look at them before
 * you commit them.
 *
 *   node tests/support/readme-pictures.ts                         starts a demo of its own
 *   node tests/support/readme-pictures.ts http://localhost:4321   looks at one that runs
 */
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { klachtToCheck } from "../e2e/support/forms.ts";
import { linkToZaak } from "../e2e/support/mailbox.ts";
import { browserOptions, findBrowser } from "./browser.ts";
import { startPortal } from "./portal.ts";

const FOLDER = join(import.meta.dirname, "..", "..", ".readme");
const VIEWPORT = { width: 1280, height: 1420 };
const NURCAN = { email: "n.simsek@voorbeeld.example", reference: "GR-QGBD-5T" }; // late by the law as well
const SANNE = {
  name: "Sanne de Wit",
  email: "s.dewit@voorbeeld.example",
  story: "Aan de balie werd ik twee keer weggestuurd. Niemand vroeg wat er aan de hand was.",
};

/** How to come to what each picture shows. */
const PICTURES: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  home: (page) => page.goto("/", { waitUntil: "networkidle" }), // its islands have come
  zaak: async (page, url) => {
    const link = new URL(await linkToZaak(url, NURCAN.email, NURCAN.reference));
    link.hash = ""; // the mail may lead to a part of the page; the picture starts at its top
    await page.goto(link.href);
  },
  controle: (page) => klachtToCheck(page, SANNE),
};

const asked = process.argv[2];
const own = asked === undefined ? await startPortal() : undefined;
const url = asked ?? own?.url ?? "";
const { path, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath: path,
  args: [...browserOptions],
  env: { ...(process.env as Record<string, string>), ...env },
});
try {
  for (const [name, show] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ baseURL: url, viewport: VIEWPORT, locale: "nl-NL" });
    await show(page, url);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
  }
  console.info(`Drie afbeeldingen staan in ${FOLDER}.`);
} finally {
  await browser.close();
  await own?.stop();
}
