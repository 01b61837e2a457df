import { createHmac } from 'node:crypto';
import { networkOf } from '../public-pages/network-of';

/** Names the network that a report came from, without telling its address to whoever reads it. */
export function senderKey(secret: string, address: string): string {
  return createHmac('sha256', secret).update(networkOf(address)).digest('hex');
}
