import type { Core } from '@strapi/strapi';
import { helpSectionUid } from '../content-type-uids';
import { hiddenState } from './hidden-state';

/** A published entry, as far as it tells of a help section: one itself, or a part of one. */
type Published = { state?: string | undefined; sectionKey?: string | null | undefined };

/** Whether a published entry is kept from the public until its help section is opened. */
export async function waitsForSection(
  strapi: Core.Strapi,
  uid: string,
  { state, sectionKey }: Published,
): Promise<boolean> {
  if (uid === helpSectionUid) return state === hiddenState;
  if (typeof sectionKey !== 'string') return false;
  const isPublic = { publishedAt: { $notNull: true }, state: { $ne: hiddenState } };
  const where = { documentId: sectionKey, ...isPublic };
  return (await strapi.db.query(helpSectionUid).count({ where })) === 0;
}
