/** Every page of a zaak, found by its file, is shut to who does not hold the key of that very zaak. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noFilesYet, takeAttachedFiles } from "#services/files/attached-files.ts";
import { addInformation } from "#services/zaak/add-information.ts";
import { testContext } from "../../support/context.ts";
import { createDemoDatabase } from "../../support/demo-database.ts";
import { filed } from "../../support/filings.ts";
import { startPortal, type TestPortal } from "../../support/portal.ts";
import { rawRequest } from "../../support/raw-request.ts";

const START_MS = 300_000;
const MARK = "Zwaluwstaartje";
const { db, url } = await createDemoDatabase();
const context = testContext(db);
const mine = await filed(context, "klacht", { answers: { naam: MARK, gebeurtenis: `${MARK} zat op mijn stoel.` } });
const theirs = await filed(context, "klacht");
const form = new FormData();
form.append("bestanden", new File([MARK], `${MARK}.txt`));
const files = await takeAttachedFiles(context, form, "citizen");
await addInformation(context, mine.id, "", { ...noFilesYet(), ...files });

const PAGES = join(import.meta.dirname, "..", "..", "..", "src", "pages");
const pages = globSync("zaak/**/*.{astro,ts}", { cwd: PAGES });
const addressOf = (page: string): string =>
  `/${page.replace(/(\/index)?\.(astro|ts)$/, "")}`
    .replace("[reference]", mine.reference)
    .replace("[kind]", "klacht")
    .replace("[id]", files.uploads[0]?.publicId ?? "");

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal({
    env: { DATABASE_URL: url, SESSION_SECRET: context.keySecrets.get(1) ?? "", TRUSTED_PROXIES: "127.0.0.1,::1" },
  });
}, START_MS);
afterAll(() => portal.stop());

const ask = (method: string, address: string, key: string) =>
  rawRequest(portal.url, address, {
    method,
    headers: {
      cookie: key && `zaak-${mine.reference}=${key}; zaak-${theirs.reference}=${theirs.key}`,
      origin: portal.url,
      "x-forwarded-for": `203.0.113.${pages.findIndex((page) => addressOf(page) === address) + 1}`, // each guesses anew
      ...(method === "POST" && { "content-type": "application/x-www-form-urlencoded" }),
    },
    ...(method === "POST" && { body: "bericht=gekaapt&zeker=ja&email=dief%40voorbeeld.nl&duidelijk=nee&opgelost=ja" }),
  });
const traces = async () => (await db.execute(sql`SELECT 1 FROM zaak_events WHERE zaak_id = ${mine.id}`)).length;

test("there are such pages, and their owner gets in", async () => {
  expect(pages.length).toBeGreaterThan(12);
  const own = await ask("GET", `/zaak/${mine.reference}`, mine.key);
  expect(own.status).toBe(200);
  expect(own.body.toString()).toContain(MARK);
});

test.for(pages)("%s gives nothing away and takes nothing", async (page) => {
  const address = addressOf(page);
  const before = await traces();
  for (const key of ["", theirs.key, `${mine.key}x`]) {
    for (const method of ["GET", "POST"]) {
      const answer = await ask(method, address, key);
      expect([404, 303]).toContain(answer.status);
      if (answer.status === 303) expect(answer.headers.location).toBe(`/zaak/${mine.reference}`);
      expect(answer.headers["set-cookie"]).toBeUndefined();
      expect(String(answer.headers["cache-control"])).toContain("no-store");
      expect(answer.body.toString()).not.toContain(MARK);
    }
  }
  expect(await traces()).toBe(before);
});
