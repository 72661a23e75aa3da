/** What `npm start` refuses: each with one sentence, and nothing left running. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { setDemoClock } from "#clock";
import { instant } from "#domain/instant.ts";
import { openData } from "#server/open-data.ts";
import { openPortal } from "#server/portal.ts";
import { prepareData } from "#server/prepare-data.ts";
import { prepareFiles } from "#server/prepare-files.ts";
import { readSettings } from "#settings";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const dataDir = mkdtempSync(join(tmpdir(), "waargemaakt-refusals-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

async function prepare(url: string, environment: Record<string, string>): Promise<void> {
  const portal = openPortal(readSettings({ DATA_DIR: dataDir, DATABASE_URL: url, ...environment }), url);
  try {
    await prepareData(portal);
  } finally {
    await portal.close();
  }
}

const PRODUCTION = {
  NODE_ENV: "production",
  BASE_URL: "https://portaal.voorbeeld.example",
  SMTP_URL: "smtps://mail.voorbeeld.example",
  MAIL_FROM: "portaal@voorbeeld.example",
  SESSION_SECRET: "0123456789012345678901234567890123456789",
  ASTRO_KEY: Buffer.alloc(32, 7).toString("base64"),
  FILES_DIR: join(tmpdir(), "waargemaakt-refusals-files"),
  EMERGENCY: "050 - 000 00 00",
};

test("production does not run on the data of a demo", async () => {
  const { db, url } = await createTestDatabase();
  await setDemoClock(db, instant("2026-11-23T08:30:00+01:00"));
  await expect(prepare(url, PRODUCTION)).rejects.toThrow("DATABASE_URL is de database van een demo");
});

test("a demo does not run on real zaken", async () => {
  const { db, url } = await createTestDatabase();
  await filed(testContext(db), "klacht");
  await expect(prepare(url, {})).rejects.toThrow("DATABASE_URL bevat zaken die niet van een demo zijn");
});

test("a database that is not there, or takes no one, is one sentence", async () => {
  const { url } = await createTestDatabase();
  const open = (databaseUrl: string) => openData({ ...readSettings({ DATA_DIR: dataDir }), databaseUrl });
  const elsewhere = (change: (address: URL) => void) => {
    const address = new URL(url);
    change(address);
    return address.href;
  };
  await expect(open(elsewhere((to) => (to.pathname = "/nergens")))).rejects.toThrow("bestaat niet. Maak haar eerst");
  await expect(open(elsewhere((to) => (to.port = "1")))).rejects.toThrow("antwoordt geen database");
  await expect(open(elsewhere((to) => (to.password = "mis")))).rejects.toThrow(
    "neemt deze naam met dit wachtwoord niet",
  );
});

test("a folder for files that cannot be written in is refused; one that is not there is made", () => {
  const folder = join(dataDir, "nieuw", "bestanden");
  prepareFiles({ filesDir: folder, s3: undefined });
  expect(existsSync(folder)).toBe(true);
  writeFileSync(join(dataDir, "een-bestand"), "");
  expect(() => prepareFiles({ filesDir: join(dataDir, "een-bestand", "x"), s3: undefined })).toThrow(
    /^FILES_DIR is geen/,
  );
});

test("production on its own empty database runs, and gets no clock of its own", async () => {
  const { url } = await createTestDatabase();
  await prepare(url, PRODUCTION);
  await prepare(url, PRODUCTION);
});
