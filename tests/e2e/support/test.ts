/** A test of what a visitor meets: on the province's portal unless it says otherwise, and nothing may complain. */
import { randomBytes } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { startPortal, type TestPortal, type Wishes } from "../../support/portal.ts";

type Fixtures = {
  readonly organisation: "groningen" | "bzk";
  /** `http://localhost:<port>` of the organisation's shared portal. */
  readonly portal: string;
  /** An address that no other test uses. */
  readonly email: string;
  /** A browser of an employee who is signed in. */
  readonly desk: Page;
  /** Starts a portal of its own: for tests that move the clock or kill it. Ends with the test. */
  readonly ownPortal: (wishes?: Wishes) => Promise<TestPortal>;
  /** A new browser, without cookies, at this portal; signed in at its desk with the cookies of `signIn`. */
  readonly browserAt: (url: string, cookieHeader?: string) => Promise<Page>;
};

export const test = base.extend<Fixtures & { organisation: "groningen" | "bzk" }>({
  organisation: ["groningen", { option: true }],
  portal: async ({ organisation }, use) => use(fromSetup(`E2E_${organisation.toUpperCase()}`)),
  baseURL: async ({ portal }, use) => use(portal),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
  email: async ({}, use) => use(`t${randomBytes(5).toString("hex")}@voorbeeld.example`),
  context: async ({ context }, use) => {
    const complaints = complaintsOf(context);
    await use(context);
    expect(complaints, "what the browser complained about").toEqual([]);
  },
  desk: async ({ browserAt, portal, organisation }, use) =>
    use(await browserAt(portal, fromSetup(`E2E_${organisation.toUpperCase()}_DESK`))),
  browserAt: async ({ browser, javaScriptEnabled, viewport, locale, timezoneId }, use) => {
    const opened: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = [];
    await use(async (url, cookieHeader) => {
      const context = await browser.newContext({ baseURL: url, javaScriptEnabled, viewport, locale, timezoneId });
      opened.push({ context, complaints: complaintsOf(context) });
      if (cookieHeader) await context.addCookies(cookies(cookieHeader, url));
      return context.newPage();
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expect(complaints, "what the browser complained about").toEqual([]);
    }
  },
  ownPortal: async ({ organisation }, use) => {
    const portals: TestPortal[] = [];
    await use(async (wishes = {}) => {
      const portal = await startPortal({ organisation, ...wishes });
      portals.push(portal);
      return portal;
    });
    for (const portal of portals) await portal.stop();
  },
});

export { expect };

/** Errors of scripts, refusals of the policy, and every request to another host. A 4xx that a page answers is none. */
function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    const isStatus = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !isStatus) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") complaints.push(`request to ${hostname}`);
  });
  return complaints;
}

/** A Cookie header as cookies of a browser. */
export const cookies = (header: string, url: string) =>
  header.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });

function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the portals were not started`);
  return value;
}
