import { z } from 'zod';
import { fieldDifferenceSchema } from './difference/field-difference';

/** The types whose drafts are reviewed: those that representatives write. */
export const reviewedUids = ['api::organisation.organisation', 'api::event.event'] as const;
export const reviewedUidSchema = z.enum(reviewedUids);
export type ReviewedUid = z.infer<typeof reviewedUidSchema>;

const reviewStateSchema = z.enum(['waiting', 'approved', 'returned', 'withdrawn', 'deleted']);
export type ReviewState = z.infer<typeof reviewStateSchema>;

/** A request to publish a draft, as its organisation and the coordinators see it. */
export const reviewSchema = z.object({
  id: z.string(),
  contentType: reviewedUidSchema,
  /** The entry's documentId. */
  documentId: z.string(),
  title: z.string(),
  state: reviewStateSchema,
  note: z.string().nullable(),
  /** Names; null where the account is gone. */
  requestedBy: z.string().nullable(),
  requestedAt: z.iso.datetime(),
  message: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** A waiting request in the coordinators' queue. */
export const queuedReviewSchema = reviewSchema.extend({
  /** Whether the public has never seen the entry, or does not see it now. */
  isNew: z.boolean(),
  organisation: z.string().nullable(),
});
export type QueuedReview = z.infer<typeof queuedReviewSchema>;

/** Answer of `GET /civil-society/reviews`: the queue, the oldest first. */
export const reviewQueueSchema = z.object({ reviews: z.array(queuedReviewSchema) });
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;

/** Answer of sending, withdrawing, approving and returning: the request as it is now. */
export const reviewAnswerSchema = z.object({ review: reviewSchema });
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>;

/** Answer of `GET /civil-society/reviews/of/:contentType/:documentId`, for the form's side. */
export const entryReviewSchema = z.object({
  /** The waiting request, else the latest; null where nothing was ever sent. */
  review: reviewSchema.nullable(),
  /** Of the stored draft; sent back with what is done about it. */
  version: z.string(),
  isPublished: z.boolean(),
  /** Whether the draft differs from what is published. */
  hasChanges: z.boolean(),
  hidden: z.object({ reason: z.string(), at: z.iso.datetime() }).nullable(),
  /** Whether the person asking may publish the entry without a review. */
  mayPublish: z.boolean(),
  /** Where the public sees the entry; null while it is not published. */
  publicUrl: z.string().nullable(),
});
export type EntryReview = z.infer<typeof entryReviewSchema>;

/** Answer of `GET /civil-society/reviews/:id`: a request with what it changes. */
export const reviewDifferenceSchema = z.object({
  review: queuedReviewSchema,
  version: z.string(),
  /** In the form's order; fields that stay as they are, are left out. */
  differences: z.array(fieldDifferenceSchema),
  publicUrl: z.string().nullable(),
});
export type ReviewDifference = z.infer<typeof reviewDifferenceSchema>;
