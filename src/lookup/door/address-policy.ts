import { LookupError } from './lookup-error.ts';

/** Names that never leave the machine or its network: RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/;

/** IPv4 ranges of IANA's special-purpose registry, as [first octets, prefix length]. */
const PRIVATE_IPV4: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 3],
];

/** Whether a host name as `URL` writes it stands for this machine, its network or nothing reachable. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const octets = host.split('.');
  if (octets.length === 4 && octets.every(octet => /^\d{1,3}$/.test(octet))) {
    return isPrivateIpv4(octets.reduce((sum, octet) => sum * 256 + Number(octet), 0));
  }
  return octets.length === 1 || PRIVATE_NAME.test(host);
}

function isPrivateIpv4(address: number): boolean {
  return PRIVATE_IPV4.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return address >= network && address < network + size;
  });
}

// Only 2000::/3 is global unicast; what maps or carries IPv4 (::ffff:, 64:ff9b::, 2002::) is refused with the rest.
function isPrivateIpv6(address: string): boolean {
  const first = Number.parseInt(address.split(':')[0] || '0', 16);
  return first < 0x2000 || first > 0x3fff || first === 0x2002 || address.startsWith('2001:db8:');
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a name stands for this very machine, the only place plain `http:` is allowed to. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Origins the reader configured, such as an own archive or search cluster: `https://news.lan:9200`. */
export type ConfiguredOrigins = ReadonlySet<string>;

/** Whether Unspin may open an address: https to a public host, or an origin the reader configured. */
export function mayOpen(url: URL, configured: ConfiguredOrigins): boolean {
  if (url.username || url.password) return false;
  if (url.protocol === 'http:') return isLoopback(url.hostname) && configured.has(url.origin);
  if (url.protocol !== 'https:') return false;
  return configured.has(url.origin) || !isPrivateHost(url.hostname);
}

/** Reads an address that may be opened; throws a `LookupError` "address-refused" for any other. */
export function openable(address: string, configured: ConfiguredOrigins): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !mayOpen(url, configured)) throw new LookupError('address-refused', url?.host ?? address);
  return url;
}
