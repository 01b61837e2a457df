import type { Core } from '@strapi/strapi';
import { diffContent } from './difference/diff-content';
import type { FieldDifference } from './difference/field-difference';
import { fieldsOf, readContent, type StoredContent } from './read-content';
import type { ReviewedUid } from './review-answers';

/** How a draft differs from what is published of it; `isNew` where nothing is. */
export async function draftDifferences(
  strapi: Core.Strapi,
  uid: ReviewedUid,
  documentId: string,
  draft: StoredContent,
): Promise<{ isNew: boolean; differences: FieldDifference[] }> {
  const published = await readContent(strapi, uid, documentId, 'published');
  const now = new Date().toISOString();
  const before = published?.content ?? null;
  return {
    isNew: published === undefined,
    differences: diffContent(fieldsOf(strapi, uid), before, draft.content, now),
  };
}
