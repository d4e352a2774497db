import 'server-only';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address, in any spelling, is one that anybody on the internet could reach.
 * Everything that carries another address inside (mapped, NAT64, 6to4, Teredo) is refused with it.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6, only 2000::/3 has been given out; some private and tunnel ranges outside it have no name of their own.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}
