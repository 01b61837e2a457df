import type { EditViewContext } from '@strapi/content-manager/strapi-admin';
import { reviewedUidSchema, type EntryReview } from '../../review/review-answers';
import { type EntryKey, useGetEntryReviewQuery } from './review-api';

const none: EntryKey = { contentType: 'api::event.event', documentId: '' };

/** How the entry of a form stands, undefined until it is known and for what was never saved. */
export function useEntryReview({
  model,
  documentId,
}: Pick<EditViewContext, 'model' | 'documentId'>): {
  entry: EntryKey | undefined;
  entryReview: EntryReview | undefined;
} {
  const contentType = reviewedUidSchema.safeParse(model);
  const entry =
    contentType.success && documentId !== undefined
      ? { contentType: contentType.data, documentId }
      : undefined;
  const { data } = useGetEntryReviewQuery(entry ?? none, { skip: entry === undefined });
  return { entry, entryReview: entry && data };
}
