import { createHash } from 'node:crypto';
import { workBits } from './report-terms';

/** Whether a browser has worked for this form: `SHA-256(stamp:answer)` begins with zero bits. */
export function hasWork(stamp: string, answer: string): boolean {
  if (!/^\d{1,12}$/.test(answer)) return false;
  const hash = createHash('sha256').update(`${stamp}:${answer}`).digest();
  return Math.clz32(hash.readUInt32BE(0)) >= workBits;
}
