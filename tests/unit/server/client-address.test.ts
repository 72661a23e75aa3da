import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddressReader } from "#server/client-address.ts";

const asks = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

test("without proxies of our own nobody is believed about where they are", () => {
  expect(clientAddressReader([])(asks("203.0.113.9", "198.51.100.1"))).toBe("203.0.113.9");
});

test("our own proxy tells, and what the client wrote before it does not count", () => {
  const address = clientAddressReader(["10.0.0.0/8", "::1"]);
  expect(address(asks("::ffff:10.1.2.3", "203.0.113.9"))).toBe("203.0.113.9");
  expect(address(asks("10.1.2.3", "1.1.1.1, 203.0.113.9, 10.4.4.4"))).toBe("203.0.113.9");
  expect(address(asks("::1", "2001:db8::7"))).toBe("2001:db8::7");
  expect(address(asks("10.1.2.3", "nonsense"))).toBe("10.1.2.3");
});
