import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSettings, SettingsRefused } from "#settings";

const dataDir = mkdtempSync(join(tmpdir(), "waargemaakt-settings-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const SECRET = "0123456789012345678901234567890123456789";
const PRODUCTION = {
  NODE_ENV: "production",
  BASE_URL: "https://portaal.voorbeeld.example/",
  DATABASE_URL: "postgres://portaal@db/portaal",
  SMTP_URL: "smtps://mail.voorbeeld.example",
  MAIL_FROM: "portaal@voorbeeld.example",
  SESSION_SECRET: SECRET,
  ASTRO_KEY: Buffer.alloc(32, 7).toString("base64"),
  DATA_DIR: dataDir,
  FILES_DIR: join(dataDir, "bestanden"),
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.problems;
    throw error;
  }
}

test("the demo needs no settings at all", () => {
  const settings = readSettings({ DATA_DIR: dataDir });
  expect(settings).toMatchObject({ production: false, organisation: "groningen", host: "127.0.0.1", port: 4321 });
  expect(settings.baseUrl).toBe("http://localhost:4321");
});

test("the secrets of the demo stay the same at the next start", () => {
  expect(readSettings({ DATA_DIR: dataDir }).keySecrets).toEqual(readSettings({ DATA_DIR: dataDir }).keySecrets);
  expect(readSettings({ DATA_DIR: dataDir }).astroKey).toHaveLength(44);
});

test("production runs when everything is there, and links have no double slash", () => {
  expect(readSettings(PRODUCTION)).toMatchObject({ production: true, baseUrl: "https://portaal.voorbeeld.example" });
});

test.each(["BASE_URL", "DATABASE_URL", "SMTP_URL", "MAIL_FROM", "SESSION_SECRET", "ASTRO_KEY"])(
  "production without %s is refused with one sentence that names it",
  (name) => {
    const problems = problemsOf({ ...PRODUCTION, [name]: "" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} ontbreekt`);
  },
);

test("production has no demo clock, and no http", () => {
  expect(problemsOf({ ...PRODUCTION, DEMO_NOW: "2026-11-24T00:01:00+01:00" })[0]).toContain("DEMO_NOW");
  expect(problemsOf({ ...PRODUCTION, BASE_URL: "http://portaal.voorbeeld.example" })[0]).toContain("https");
});

test("production says where files of citizens go: a folder, or a bucket with its key", () => {
  const { FILES_DIR: _, ...without } = PRODUCTION;
  const bucket = { ...without, S3_BUCKET: "portaal" };
  expect(problemsOf(without)).toEqual([
    "FILES_DIR of S3_BUCKET ontbreekt; in productie moet vaststaan waar bestanden van burgers komen.",
  ]);
  expect(problemsOf(bucket)).toEqual(["S3_BUCKET vraagt ook om S3_ACCESS_KEY_ID en S3_SECRET_ACCESS_KEY."]);
  const { s3 } = readSettings({ ...bucket, S3_ACCESS_KEY_ID: "naam", S3_SECRET_ACCESS_KEY: "geheim" });
  expect(s3).toMatchObject({ bucket: "portaal", region: "eu-central-1", accessKeyId: "naam" });
});

test.each([
  [
    "BASE_URL",
    "https://voorbeeld.example/portaal",
    "BASE_URL is een adres zonder pad, zoals https://portaal.voorbeeld.nl.",
  ],
  ["MAIL_FROM", "Provincie", "MAIL_FROM is een mailadres, met of zonder naam ervoor."],
  [
    "TRUSTED_PROXIES",
    "10.0.0.0/8,ons netwerk",
    "TRUSTED_PROXIES is een lijst van adressen of netten, zoals 10.0.0.1,10.1.0.0/16.",
  ],
  [
    "TRUSTED_PROXIES",
    "10.0.0.0/33",
    "TRUSTED_PROXIES is een lijst van adressen of netten, zoals 10.0.0.1,10.1.0.0/16.",
  ],
])("production with %s %s is refused before anything runs", (name, value, sentence) => {
  expect(problemsOf({ ...PRODUCTION, [name]: value })).toEqual([sentence]);
});

test("a sender may have a name, and a proxy may be a net", () => {
  const given = {
    ...PRODUCTION,
    MAIL_FROM: "Provincie <portaal@voorbeeld.example>",
    TRUSTED_PROXIES: "10.0.0.0/8, ::1",
  };
  expect(readSettings(given).trustedProxies).toEqual(["10.0.0.0/8", "::1"]);
});

test("a setting that cannot be read is named", () => {
  expect(problemsOf({ DATA_DIR: dataDir, ORGANISATION: "drenthe" })).toEqual(["ORGANISATION is groningen of bzk."]);
  expect(problemsOf({ DATA_DIR: dataDir, DEMO_NOW: "morgen" })[0]).toContain("DEMO_NOW is een moment");
  expect(problemsOf({ ...PRODUCTION, SESSION_SECRET: "kort" })[0]).toContain("SESSION_SECRET");
});

test("a secret may hold any sign, a comma too", () => {
  const secret = `${SECRET},met:een,komma`;
  expect(readSettings({ ...PRODUCTION, SESSION_SECRET: secret }).keySecrets).toEqual(new Map([[1, secret]]));
});

test("the newest secret of a list is known by its version", () => {
  const { keySecrets } = readSettings({ ...PRODUCTION, KEY_SECRETS: `1:${SECRET},2:${SECRET}b` });
  expect(keySecrets).toEqual(
    new Map([
      [1, SECRET],
      [2, `${SECRET}b`],
    ]),
  );
});
