import { adminApi } from '@strapi/strapi/admin';
import {
  entryReviewSchema,
  reviewAnswerSchema,
  reviewDifferenceSchema,
  reviewQueueSchema,
  type EntryReview,
  type ReviewAnswer,
  type ReviewDifference,
  type ReviewedUid,
  type ReviewQueue,
} from '../../review/review-answers';

export type EntryKey = { contentType: ReviewedUid; documentId: string };
type Decision = EntryKey & { id: string };

const base = '/civil-society';

/** The content manager's own tag of a document: what is saved there is asked for again here. */
const documentTag = ({ contentType, documentId }: EntryKey) => ({
  type: 'Document' as const,
  id: `${contentType}_${documentId}`,
});
const changed = (_answer: unknown, _error: unknown, entry: EntryKey) => [
  documentTag(entry),
  { type: 'Document' as const, id: `${entry.contentType}_LIST` },
  'Review' as const,
];

const entryPath = ({ contentType, documentId }: EntryKey) =>
  `${base}/reviews/of/${contentType}/${documentId}`;
const post = (path: string, data: object = {}) => ({
  ...{ url: base + path, data },
  method: 'POST' as const,
});

/** Our routes of the review, kept fresh together with the content manager's own data. */
const reviewApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Review'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      getReviewQueue: builder.query<ReviewQueue, undefined>({
        query: () => `${base}/reviews`,
        transformResponse: (answer: unknown) => reviewQueueSchema.parse(answer),
        providesTags: ['Review'],
      }),
      getReviewDifference: builder.query<ReviewDifference, string>({
        query: (id) => `${base}/reviews/${id}`,
        transformResponse: (answer: unknown) => reviewDifferenceSchema.parse(answer),
        // Never from the cache: what is approved must have been seen.
        keepUnusedDataFor: 0,
      }),
      getEntryReview: builder.query<EntryReview, EntryKey>({
        query: (entry) => entryPath(entry),
        transformResponse: (answer: unknown) => entryReviewSchema.parse(answer),
        providesTags: (_answer, _error, entry) => [documentTag(entry), 'Review'],
      }),
      // A mutation, for nothing of it may come from the cache: it is asked right after saving.
      readStoredVersion: builder.mutation<string, EntryKey>({
        query: (entry) => entryPath(entry),
        transformResponse: (answer: unknown) => entryReviewSchema.parse(answer).version,
      }),
      sendForReview: builder.mutation<ReviewAnswer, EntryKey & { version: string; note: string }>({
        query: (data) => post('/reviews', data),
        transformResponse: (answer: unknown) => reviewAnswerSchema.parse(answer),
        invalidatesTags: ['Review'],
      }),
      withdrawReview: builder.mutation<ReviewAnswer, Decision>({
        query: ({ id }) => post(`/reviews/${id}/withdraw`),
        transformResponse: (answer: unknown) => reviewAnswerSchema.parse(answer),
        invalidatesTags: ['Review'],
      }),
      approveReview: builder.mutation<ReviewAnswer, Decision & { version: string }>({
        query: ({ id, version }) => post(`/reviews/${id}/approve`, { version }),
        transformResponse: (answer: unknown) => reviewAnswerSchema.parse(answer),
        invalidatesTags: changed,
      }),
      returnReview: builder.mutation<ReviewAnswer, Decision & { message: string }>({
        query: ({ id, message }) => post(`/reviews/${id}/return`, { message }),
        transformResponse: (answer: unknown) => reviewAnswerSchema.parse(answer),
        invalidatesTags: ['Review'],
      }),
      hideEntry: builder.mutation<unknown, EntryKey & { reason: string }>({
        query: (data) => post('/hide', data),
        invalidatesTags: changed,
      }),
    }),
  });

export const {
  useGetReviewQueueQuery,
  useGetReviewDifferenceQuery,
  useGetEntryReviewQuery,
  useReadStoredVersionMutation,
  useSendForReviewMutation,
  useWithdrawReviewMutation,
  useApproveReviewMutation,
  useReturnReviewMutation,
  useHideEntryMutation,
} = reviewApi;
