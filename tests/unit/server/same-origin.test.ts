import { expect, test } from "vitest";
import { isSameOrigin } from "#server/same-origin.ts";

const real = { baseUrl: "https://portaal.voorbeeld.example", production: true };
const demo = { baseUrl: "http://localhost:4321", production: false };

const post = (headers: Record<string, string>, path = "/klacht/indienen") =>
  new Request(`http://x${path}`, { method: "POST", headers });

test("a form of our own page is taken", () => {
  expect(isSameOrigin(post({ origin: "https://portaal.voorbeeld.example" }), real)).toBe(true);
});

test("a form of a foreign page is not, and neither is one of an opaque origin", () => {
  expect(isSameOrigin(post({ origin: "https://elders.example" }), real)).toBe(false);
  expect(isSameOrigin(post({ origin: "null" }), real)).toBe(false);
  expect(isSameOrigin(post({ origin: "http://portaal.voorbeeld.example" }), real)).toBe(false);
});

test("the demo may be opened by another name of this machine, production may not", () => {
  const local = { origin: "http://127.0.0.1:8080", host: "127.0.0.1:8080" };
  expect(isSameOrigin(post(local), demo)).toBe(true);
  expect(isSameOrigin(post(local), real)).toBe(false);
  expect(isSameOrigin(post({ ...local, origin: "http://127.0.0.1:9999" }), demo)).toBe(false);
});

test("a browser that sends our cookie says where it comes from", () => {
  expect(isSameOrigin(post({ cookie: "sessie=1" }), real)).toBe(false);
  expect(isSameOrigin(post({ cookie: "sessie=1", "sec-fetch-site": "same-origin" }), real)).toBe(true);
  expect(isSameOrigin(post({ cookie: "sessie=1", "sec-fetch-site": "cross-site" }), real)).toBe(false);
});

test("anyone may ask the rules, as long as no cookie comes along", () => {
  const elsewhere = { origin: "https://elders.example" };
  expect(isSameOrigin(post(elsewhere, "/api/v1/deadlines"), real)).toBe(true);
  expect(isSameOrigin(post({ ...elsewhere, cookie: "sessie=1" }, "/api/v1/deadlines"), real)).toBe(false);
});
