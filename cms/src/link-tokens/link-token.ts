import { createHash, randomBytes } from 'node:crypto';

/** What a link carries: 256 random bits, impossible to guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it: whoever reads the database cannot open anybody's link. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
