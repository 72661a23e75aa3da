import { globSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { enterDesk } from "#auth/desk-gate.ts";
import { loginCodeOf } from "#auth/login-code.ts";
import { signedInEmployee } from "#auth/session.ts";
import { instant } from "#domain/instant.ts";
import { requestLoginCode } from "#services/sign-in/request-login-code.ts";
import { signIn } from "#services/sign-in/sign-in.ts";
import { signOut } from "#services/sign-in/sign-out.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const { samir } = await insertStaff(db);
const later = (iso: string) => ({ ...context, now: instant(iso) });
let clients = 0;
function nextClient(): string {
  clients += 1;
  return `client ${clients}`;
}

/** Asks a code and reads it where the mail would get it from. */
async function askCode(at = context, email = samir.email) {
  const asked = await requestLoginCode(at, email, nextClient());
  if (!asked.ok) throw new Error(asked.refusal.code);
  const [row] = await db.execute<{ facts: { seed: string } }>(
    sql`SELECT facts FROM messages WHERE purpose = 'login-code' ORDER BY id DESC LIMIT 1`,
  );
  return { token: asked.value, code: row ? loginCodeOf(context.keySecrets, row.facts.seed) : "" };
}

const cookieOf = (setCookie: string) => setCookie.split(";")[0] as string;
const forgetLimits = () => db.execute(sql`DELETE FROM rate_limits`);

describe("signing in", () => {
  test("with the code from the mail gives a session of eight hours, of which only a hash is stored", async () => {
    const { token, code } = await askCode();
    const signedIn = await signIn(context, token, `${code.slice(0, 3)} ${code.slice(3)}`);
    if (!signedIn.ok) throw new Error(signedIn.refusal.code);
    expect(signedIn.value).toMatch(/HttpOnly/);
    expect(signedIn.value).toMatch(/SameSite=Lax/);
    expect(signedIn.value).not.toMatch(/Secure/); // http in the demo
    const cookie = cookieOf(signedIn.value);
    const id = cookie.split("=")[1] as string;
    const stored = JSON.stringify(await db.execute(sql`SELECT * FROM sessions`));
    expect(stored).not.toContain(id);
    expect(await signedInEmployee(context, cookie)).toMatchObject({ name: "Samir Haddou" });
    expect(await signedInEmployee(later("2026-11-23T16:29:59+01:00"), cookie)).toBeDefined();
    expect(await signedInEmployee(later("2026-11-23T16:30:00+01:00"), cookie)).toBeUndefined();
  });

  test("asks for the mail to go at once, for an employee; there is nothing to send to anybody else", async () => {
    const jobs = () =>
      db.execute(sql`SELECT key FROM graphile_worker.jobs WHERE key LIKE 'deliver-messages:login-code:%'`);
    const before = (await jobs()).length;
    await askCode();
    expect(await jobs()).toHaveLength(before + 1);
    await requestLoginCode(context, "niemand@voorbeeld.example", nextClient());
    expect(await jobs()).toHaveLength(before + 1);
  });

  test("sends a secure cookie over https", async () => {
    const { token, code } = await askCode();
    const signedIn = await signIn({ ...context, baseUrl: "https://portaal.voorbeeld.nl" }, token, code);
    expect(signedIn.ok && signedIn.value).toMatch(/; Secure/);
  });

  test("stores neither the code nor the address", async () => {
    const { code } = await askCode();
    const rows = await db.execute(sql`SELECT l::text FROM login_codes l UNION ALL SELECT m::text FROM messages m`);
    expect(code).toMatch(/^\d{6}$/);
    const everything = JSON.stringify(rows);
    expect(everything).not.toContain(samir.email);
    expect(everything).not.toMatch(new RegExp(`[^0-9a-f]${code}[^0-9a-f]`));
  });

  test("works once", async () => {
    const { token, code } = await askCode();
    expect((await signIn(context, token, code)).ok).toBe(true);
    expect(await signIn(context, token, code)).toEqual({ ok: false, refusal: { code: "code-ended" } });
  });

  test("works for ten minutes", async () => {
    await forgetLimits();
    const { token, code } = await askCode();
    expect(await signIn(later("2026-11-23T08:40:00+01:00"), token, code)).toMatchObject({
      refusal: { code: "code-ended" },
    });
  });

  test("ends after five wrong codes, also for the right one", async () => {
    await forgetLimits();
    const { token, code } = await askCode();
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await signIn(context, token, wrong)).toMatchObject({ refusal: { code: "wrong-code" } });
    }
    expect(await signIn(context, token, code)).toMatchObject({ refusal: { code: "code-ended" } });
  });

  test("asks the browser that asked for the code", async () => {
    await forgetLimits();
    const { token, code } = await askCode();
    const forged = token.replace(/\..*/, ".AAAA");
    expect(await signIn(context, forged, code)).toMatchObject({ refusal: { code: "code-ended" } });
    expect(await signIn(context, undefined, code)).toMatchObject({ refusal: { code: "code-ended" } });
  });

  test("answers an unknown address the same, and mails nothing", async () => {
    await forgetLimits();
    const count = () => db.execute(sql`SELECT 1 FROM messages WHERE purpose = 'login-code'`);
    const before = (await count()).length;
    const asked = await requestLoginCode(context, "iemand@anders.example", "client x");
    expect(asked.ok && asked.value).toMatch(/^\d+\.\S+$/);
    expect((await count()).length).toBe(before);
  });

  test("is limited per address: the sixth code in a quarter is refused", async () => {
    await forgetLimits();
    for (let asked = 0; asked < 5; asked += 1) await askCode();
    expect(await requestLoginCode(context, samir.email, "another client")).toEqual({
      ok: false,
      refusal: { code: "too-many-tries" },
    });
    expect((await requestLoginCode(later("2026-11-23T08:46:00+01:00"), samir.email, "another client")).ok).toBe(true);
  });
});

test("signing out ends the session for good", async () => {
  await forgetLimits();
  const { token, code } = await askCode();
  const signedIn = await signIn(context, token, code);
  const cookie = cookieOf(signedIn.ok ? signedIn.value : "");
  expect(await signOut(context, cookie)).toMatch(/Max-Age=0/);
  expect(await signedInEmployee(context, cookie)).toBeUndefined();
});

/** Every page of the desk, as the route that Astro makes of its file. */
const routes = globSync("src/pages/medewerker/**/*.{astro,ts}", { cwd: join(import.meta.dirname, "../../..") }).map(
  (file) => file.replace(/^src\/pages/, "").replace(/(\/index)?\.(astro|ts)$/, ""),
);

describe("the desk without a session", () => {
  const SIGNING_IN = ["/medewerker/inloggen", "/medewerker/inloggen/code"];

  test("has the pages we think of", () => {
    expect(routes).toEqual(
      expect.arrayContaining(["/medewerker", "/medewerker/zaken/[reference]/[actie]", ...SIGNING_IN]),
    );
  });

  test.for(routes.filter((route) => !SIGNING_IN.includes(route)))("leads from %s to signing in", async (route) => {
    const pathname = route.replace("[reference]", "GR-7K4P-29").replace("[actie]", "antwoorden").replace("[id]", "3");
    const entry = await enterDesk(context, { route, pathname, cookies: "waargemaakt_medewerker=made-up" });
    const back = pathname === "/medewerker" ? "" : `?naar=${encodeURIComponent(pathname)}`;
    expect(entry).toEqual({ signInAt: `/medewerker/inloggen${back}` });
  });

  test("lets one sign in", async () => {
    expect(
      await enterDesk(context, { route: "/medewerker/inloggen", pathname: "/medewerker/inloggen", cookies: "" }),
    ).toEqual({});
  });
});
