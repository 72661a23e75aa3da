import { expect, test } from "vitest";
import { networkOf } from "#services/limits/limit-client.ts";

test.for([
  ["192.0.2.7", "192.0.2.7", "an address of IPv4 is itself"],
  ["2001:db8:0:7:1:2:3:4", "2001:db8:0:7", "of IPv6 the network of a household counts"],
  ["2001:0db8::7:0:0:0:9", "2001:db8:0:7", "zeros may be left out"],
  ["2001:DB8::1", "2001:db8:0:0", "in any case"],
  ["fe80::1%eth0", "fe80:0:0:0", "and without the name of an interface"],
  ["::1", "0:0:0:0", "also where it begins with them"],
] as const)("%s counts as %s: %s", ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});
