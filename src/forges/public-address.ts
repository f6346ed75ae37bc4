/** An IP address -> whether it belongs to a server that anybody on the internet can reach. */
import { BlockList, isIPv4, isIPv6 } from "node:net";

// https://www.iana.org/assignments/iana-ipv4-special-registry: what is not globally reachable, and multicast.
const NOT_PUBLIC_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

// https://www.iana.org/assignments/iana-ipv6-special-registry: those inside 2000::/3, the only space that is given out.
const NOT_PUBLIC_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const privateNets = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_4) privateNets.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of NOT_PUBLIC_6) privateNets.addSubnet(net, prefix, "ipv6");

const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** False for what is no IP address too. IPv4 inside IPv6 is none that a server on the internet has. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !privateNets.check(address, "ipv4");
  return isIPv6(address) && given.check(address, "ipv6") && !privateNets.check(address, "ipv6");
}
