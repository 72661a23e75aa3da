import { describe, expect, test } from "vitest";
import { accessKeyOf, hashOfKey, keyMatches, newestKeyVersion } from "#services/zaak/access-key.ts";

const keySecrets = new Map([
  [1, "the first secret, long enough to be one"],
  [2, "the second secret, long enough to be one"],
]);

describe("an access key", () => {
  const key = accessKeyOf({ keySecrets }, 1, "GR-7K4P-29");

  test("has 256 bits and fits in an address", () => expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/));

  test("is the same each time, so that a filing sent again can show it", () => {
    expect(accessKeyOf({ keySecrets }, 1, "GR-7K4P-29")).toBe(key);
  });

  test("is another for another zaak and for another secret", () => {
    expect(accessKeyOf({ keySecrets }, 1, "GR-7K4P-39")).not.toBe(key);
    expect(accessKeyOf({ keySecrets }, 2, "GR-7K4P-29")).not.toBe(key);
  });

  test("opens what it belongs to, and nothing else", () => {
    expect(keyMatches(key, hashOfKey(key))).toBe(true);
    expect(keyMatches(`${key}x`, hashOfKey(key))).toBe(false);
    expect(keyMatches("", hashOfKey(key))).toBe(false);
  });

  test("new zaken get the newest secret", () => expect(newestKeyVersion({ keySecrets })).toBe(2));
});
