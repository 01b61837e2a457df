import { isIPv6 } from 'node:net';

/**
 * The network of a client's address. A household of IPv6 has a whole network of addresses, the
 * first four of eight groups alike.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [start = '', end] = plain.toLowerCase().split('::');
  const first = start.split(':').filter(Boolean);
  const last = (end ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...(end === undefined ? [] : zeros), ...last].slice(0, 4).join(':');
}
