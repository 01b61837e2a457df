import type { UID } from '@strapi/strapi';
import type { Target } from './target.ts';

/** A content type in the matrix. */
export type Subject = {
  uid: UID.ContentType;
  /** Entries of it that are worth telling apart. */
  targets: readonly Target[];
  /** Values of a new entry, a different one each time. */
  sample(): Record<string, unknown>;
  change: Record<string, unknown>;
  /** A relation whose choices the form asks for. */
  relation?: string;
  /** Whether editors can't publish a new one at once, for it lacks what only our endpoints write. */
  isMadeByImport?: boolean;
  /** Whether nobody writes it through the content manager, and only the administrator reads it. */
  isClosed?: boolean;
};

export function hasDrafts({ targets }: Subject): boolean {
  return targets.some(({ state }) => state === 'draft');
}

export function hasOwner({ targets }: Subject): boolean {
  return targets.some(({ owner }) => owner !== 'nobody');
}
