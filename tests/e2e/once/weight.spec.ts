/** What a page weighs over the wire, for a phone by the roadside. Fonts apart: a page shows without them. */
import { gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const KB = 1024;

type Weight = { readonly all: number; readonly scripts: number };

/** In bytes: everything but fonts as it came (with compression), and the scripts by gzip. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const requests: Promise<{ type: string; size: number; script: number }>[] = [];
  const note = (request: Request) => requests.push(sizeOf(request));
  page.on("requestfinished", note);
  await page.goto(path);
  await page.waitForFunction(() => !document.querySelector("script[data-island-id]"));
  // What an island brings along comes after it: without this its script is not weighed, or ends after the test.
  await page.waitForLoadState("networkidle");
  page.off("requestfinished", note);
  const parts = (await Promise.all(requests)).filter(({ type }) => type !== "font");
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return { all: sum(parts.map(({ size }) => size)), scripts: sum(parts.map(({ script }) => script)) };
}

async function sizeOf(request: Request) {
  const type = request.resourceType();
  const { responseBodySize: size } = await request.sizes();
  const body = type === "script" ? await (await request.response())?.body() : undefined;
  return { type, size, script: body ? gzipSync(body).length : 0 };
}

for (const path of ["/klacht/indienen", "/melding/indienen", "/publicaties/indienen", "/klacht", "/melding"]) {
  test(`${path} is at most 45 KB, of which 10 KB scripts`, async ({ page }) => {
    const { all, scripts } = await weigh(page, path);
    expect(all).toBeLessThanOrEqual(45 * KB);
    expect(scripts).toBeLessThanOrEqual(10 * KB);
  });
}

for (const path of ["/termijn-berekenen", "/servicenormen"]) {
  test(`${path} has at most 16 KB of scripts`, async ({ page }) => {
    const { scripts } = await weigh(page, path);
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(16 * KB);
  });
}
