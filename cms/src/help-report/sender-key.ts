import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** Names the network that a report came from, without telling its address to whoever reads it. */
export function senderKey(secret: string, address: string): string {
  return createHmac('sha256', secret).update(networkOf(address)).digest('hex');
}

/** A household of IPv6 has a whole network of addresses, the first four of eight groups alike. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [start = '', end] = plain.toLowerCase().split('::');
  const first = start.split(':').filter(Boolean);
  const last = (end ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...(end === undefined ? [] : zeros), ...last].slice(0, 4).join(':');
}
