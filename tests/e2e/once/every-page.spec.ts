/** Every public page of both organisations, with its islands and as it is without scripts. */
import { auditAt, blockScripts } from "../support/audit.ts";
import { expect, test } from "../support/test.ts";

const PARTS = 3;
/** Pages that are in no list of pages for search engines. */
const ELSEWHERE: Readonly<Record<"groningen" | "bzk", readonly string[]>> = {
  groningen: [
    "/servicenormen/gr-telefoon-30s/melden",
    "/servicenormen/gr-informatie/melden",
    "/servicenormen/gr-telefoon-30s/cijfers",
    "/zoeken",
    "/zoeken?q=klacht",
    "/zoeken?q=xyzzy",
    "/melding/indienen",
    "/klacht/indienen",
    "/publicaties/indienen",
    "/terugbellen/indienen",
    "/factuur/indienen",
    "/pers/indienen",
    "/demo/klok",
    "/demo/postvak",
    "/medewerker/inloggen",
    "/zaak-volgen?zaaknummer=onzin",
    "/termijn-berekenen?soort=klacht&ontvangen-dag=23&ontvangen-maand=11&ontvangen-jaar=2026",
  ],
  bzk: [
    "/servicenormen/bzk-inhoudelijk-antwoord/melden",
    "/servicenormen/bzk-factuur/cijfers",
    "/zoeken?q=klacht",
    "/klacht/indienen",
    "/publicaties/indienen",
    "/terugbellen/indienen",
    "/factuur/indienen",
    "/demo/klok",
    "/demo/postvak",
    "/medewerker/inloggen",
  ],
};

for (const organisation of ["groningen", "bzk"] as const) {
  test.describe(organisation, () => {
    test.use({ organisation });

    for (let part = 0; part < PARTS; part += 1) {
      test(`public pages, part ${part + 1} of ${PARTS}`, async ({ page, portal }) => {
        const pages = [...(await listed(portal)), ...ELSEWHERE[organisation], await someMail(portal)];
        for (const path of pages.filter((_, index) => index % PARTS === part)) await auditAt(page, path);
      });
    }

    test("pages with islands, as they are without scripts", async ({ browser, portal }) => {
      const context = await browser.newContext({ baseURL: portal });
      const page = await context.newPage();
      await blockScripts(page);
      for (const path of await listed(portal)) {
        const html = await (await fetch(portal + path)).text();
        if (html.includes("/_server-islands/")) await auditAt(page, path);
      }
      await context.close();
    });

    test("what is not there", async ({ page }) => {
      await auditAt(page, "/bestaat-niet", 404);
      await auditAt(page, "/zaak/GR-AAAA-AA", 404);
      await auditAt(page, "/api", 404);
    });
  });
}

/** The pages that the portal lists for search engines. */
async function listed(portal: string): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${portal}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address ?? "").pathname);
  expect(paths.length).toBeGreaterThan(30);
  return paths;
}

/** The newest mail in the demo's mailbox. */
async function someMail(portal: string): Promise<string> {
  const list = await (await fetch(`${portal}/demo/postvak`)).text();
  return /\/demo\/postvak\/\d+/.exec(list)?.[0] ?? "/demo/postvak";
}
