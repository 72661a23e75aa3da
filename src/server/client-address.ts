/** The network address of who asks: the peer's, unless the peer is a proxy of ours that says for whom it asks. */
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** "10.0.0.1", "10.0.0.0/8", "2001:db8::/32" */
export function isAddressOrNet(entry: string): boolean {
  const [address = "", bits, ...rest] = entry.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  );
}

/** A function that tells the client's address, for these trusted proxies (addresses or nets such as 10.0.0.0/8). */
export function clientAddressReader(trusted: readonly string[]): (request: IncomingMessage) => string {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isOurs = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  return (request) => {
    const peer = plain(request.socket.remoteAddress ?? "");
    if (!isOurs(peer)) return peer;
    const hops = String(request.headers["x-forwarded-for"] ?? "")
      .split(",")
      .map((hop) => plain(hop.trim()));
    // From the right: what our own proxies wrote. The first that is not ours is who asked; left of it anyone may lie.
    return hops.findLast((hop) => isIP(hop) !== 0 && !isOurs(hop)) ?? peer;
  };
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, "");
