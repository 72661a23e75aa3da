import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPortal, type TestPortal } from "../../support/portal.ts";
import { type RawAnswer, rawRequest } from "../../support/raw-request.ts";

const START_MS = 300_000;
const MB = 1_048_576;
const FORM = "application/x-www-form-urlencoded";
let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
}, START_MS);
afterAll(() => portal.stop());

const get = (path: string, headers = {}) => rawRequest(portal.url, path, { headers });
const post = (path: string, type: string, body: string | Buffer, headers = {}) =>
  rawRequest(portal.url, path, {
    method: "POST",
    headers: { origin: portal.url, "content-type": type, ...headers },
    body,
  });
const titleOf = ({ body }: RawAnswer) => /<h1[^>]*>([^<]*)</.exec(body.toString())?.[1];

describe("a page from memory", () => {
  test("goes compressed as the browser takes it, and is the same page", async () => {
    const plain = await get("/");
    const br = await get("/", { "accept-encoding": "gzip, br" });
    const gzip = await get("/", { "accept-encoding": "gzip, br;q=0" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
  });

  test("is not sent again to who has it, and is when it changed", async () => {
    const { etag = "" } = (await get("/")).headers;
    expect(await get("/", { "if-none-match": etag })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect((await get("/", { "if-none-match": '"of-yesterday"' })).status).toBe(200);
  });

  test("tells HEAD what GET would get, without the page", async () => {
    const head = await rawRequest(portal.url, "/", { method: "HEAD" });
    const whole = await get("/");
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers["content-length"]).toBe(String(whole.body.length));
  });

  test("names files by their content, so that a browser keeps them", async () => {
    const address = /\/_astro\/[^"]+\.css/.exec((await get("/")).body.toString())?.[0] ?? "";
    expect((await get(address)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/")).headers["cache-control"]).toBe("public, no-cache");
  });

  test("says for search engines the address at which it is served, whatever it was built for", async () => {
    for (const path of ["/", "/klacht", "/zaak-volgen"])
      expect((await get(path)).body.toString(), path).toContain(`<link rel="canonical" href="${portal.url}${path}"`);
    expect((await get("/robots.txt")).body.toString()).toContain(`Sitemap: ${portal.url}/sitemap-index.xml`);
    expect((await get("/sitemap-index.xml")).body.toString()).toContain(`<loc>${portal.url}/sitemap.xml</loc>`);
    expect((await get("/sitemap.xml")).body.toString()).toContain(`<loc>${portal.url}/klacht</loc>`);
  });

  test("has one address, without a slash at its end, and never leads elsewhere", async () => {
    expect(await get("/contact/?a=1")).toMatchObject({ status: 301, headers: { location: "/contact?a=1" } });
    expect((await get("//elders.example/")).headers.location).toBe("/elders.example");
  });
});

describe("the policy of a page", () => {
  test.each(["/", "/contact", "/demo/klok"])("allows %s its own scripts and no other", async (path) => {
    const { headers, body } = await get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain("unsafe-inline");
    for (const [, script = ""] of body.toString().matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
  });

  test("comes with what internet.nl asks for", async () => {
    for (const path of ["/", "/demo/klok", "/bestaat-niet", "/_astro/bestaat-niet.js"]) {
      expect((await get(path)).headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
      });
    }
  });

  test("keeps pages made for one visitor out of every cache", async () => {
    expect((await get("/demo/klok")).headers["cache-control"]).toBe("private, no-store");
  });
});

describe("what cannot be served", () => {
  test("a body that is too large is 413, in Dutch, for a form and for files", async () => {
    const form = await post("/demo/klok", FORM, `naar=${"x".repeat(2 * MB)}`);
    expect([form.status, titleOf(form)]).toEqual([413, "Wat u stuurt is te groot"]);
    const files = await post("/demo/klok", "multipart/form-data; boundary=b", Buffer.alloc(31 * MB));
    expect(files.status).toBe(413);
    const chunked = await post("/demo/klok", FORM, Buffer.alloc(2 * MB), { "transfer-encoding": "chunked" });
    expect(chunked.status).toBe(413);
  });

  test("a body that cannot be read is 400, in Dutch", async () => {
    const multipart = await post("/demo/klok", "multipart/form-data; boundary=b", "--b\r\nnonsense");
    expect([multipart.status, titleOf(multipart)]).toEqual([400, "Wij konden uw verzoek niet lezen"]);
    expect((await post("/demo/klok", "multipart/form-data", "no boundary")).status).toBe(400);
    expect((await post("/demo/klok", "application/json", "{}")).status).toBe(400);
    expect((await get("/%E0%A4%A")).status).toBe(400);
  });

  test("programs get problem+json instead of a page", async () => {
    const broken = await post("/api/v1/deadlines", "application/json", "{");
    expect(broken).toMatchObject({ status: 400, headers: { "content-type": "application/problem+json" } });
    const missing = await get("/api/v1/bestaat-niet");
    expect(missing).toMatchObject({ status: 404, headers: { "content-type": "application/problem+json" } });
    expect(JSON.parse(missing.body.toString())).toMatchObject({ status: 404 });
  });

  test("another host's name is 421: links and decisions are never made of it", async () => {
    const answer = await get("/", { host: "elders.example" });
    expect([answer.status, titleOf(answer)]).toEqual([421, "Dit adres is niet van ons"]);
    expect((await get("/healthz", { host: "10.0.0.7" })).status).toBe(200);
  });

  test("an unknown page is 404 and a form to a static page 405", async () => {
    expect((await get("/bestaat-niet")).status).toBe(404);
    expect((await get("/fout")).status).toBe(404);
    expect((await get("/../../package.json")).status).toBe(404);
    expect((await post("/contact", FORM, "a=1")).status).toBe(405);
  });

  test("more headers than fit are refused in Dutch", async () => {
    const answer = await get("/", { cookie: "a=b; ".repeat(20_000) });
    expect([answer.status, answer.body.toString()]).toEqual([
      431,
      "Uw browser stuurt te veel gegevens mee. Verwijder de cookies van deze website en probeer het opnieuw.",
    ]);
  });

  test("a forged form is refused", async () => {
    const answer = await post("/demo/klok", FORM, "naar=uur", { origin: "https://elders.example" });
    expect(answer.status).toBe(403);
  });
});

describe("the demo's clock", () => {
  const shown = async () => /het nu <strong>([^<]*)</.exec((await get("/demo/klok")).body.toString())?.[1];

  test("starts on Monday 23 November 2026 at half past eight, and goes forward only", async () => {
    expect(await shown()).toContain("maandag 23 november 2026, 8.3");
    expect(await post("/demo/klok", FORM, "naar=volgende-dag")).toMatchObject({ status: 303 });
    expect(await shown()).toBe("dinsdag 24 november 2026, 0.01 uur");
    const back = await post("/demo/klok", FORM, "datum=2026-11-01&tijd=08:00");
    expect(back.status).toBe(422);
    expect(back.body.toString()).toContain("de klok kan niet terug");
    expect(back.body.toString()).toContain('value="2026-11-01"');
    expect(await shown()).toContain("dinsdag 24 november 2026");
  });
});

test("health and readiness answer", async () => {
  expect((await get("/healthz")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
});

test("the log tells method, route, status and time, and nothing of who asked or what for", async () => {
  await get("/zoeken?q=Hovingsmerk", { "user-agent": "Hovingsmerk" });
  await get("/zaak/HOVINGSMERK?sleutel=hovingsmerk");
  await expect.poll(() => portal.log()).toContain('"status":200');
  const lines = portal
    .log()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const requests = lines.filter(({ event }) => event === "request");
  expect(Object.keys(requests[0])).toEqual(["event", "method", "route", "status", "ms"]);
  expect(portal.log()).not.toMatch(/hovingsmerk/i);
});
