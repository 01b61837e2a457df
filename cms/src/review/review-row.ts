import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { personName, personSchema } from '../accounts/person-name';
import { reviewRequestUid } from '../content-type-uids';
import { reviewSchema, type Review } from './review-answers';

const instant = z.coerce.date().transform((date) => date.toISOString());

const reviewRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  contentType: reviewSchema.shape.contentType,
  contentDocumentId: z.string(),
  title: z.string(),
  ownerKey: z.string().nullable(),
  state: reviewSchema.shape.state,
  note: z.string().nullable(),
  requestedBy: personSchema.nullish(),
  requestedAt: instant,
  message: z.string().nullable(),
  decidedBy: personSchema.nullish(),
  decidedAt: instant.nullable(),
});

/** A request as it is stored, with the people of it. */
export type ReviewRow = z.infer<typeof reviewRowSchema>;

type Where = Partial<
  Record<'documentId' | 'contentType' | 'contentDocumentId' | 'state' | 'waitingKey', string>
>;

/** Requests, the oldest first. */
export async function findReviews(strapi: Core.Strapi, where: Where): Promise<ReviewRow[]> {
  const people = { select: ['id', 'firstname', 'lastname'] };
  const rows = await strapi.db.query(reviewRequestUid).findMany({
    where,
    populate: { requestedBy: people, decidedBy: people },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
  });
  return z.array(reviewRowSchema).parse(rows);
}

/** The request as the admin's pages get it. */
export function reviewOf(row: ReviewRow): Review {
  const { documentId, contentDocumentId, requestedBy, decidedBy, ...rest } = row;
  return reviewSchema.parse({
    ...rest,
    id: documentId,
    documentId: contentDocumentId,
    requestedBy: personName(requestedBy),
    decidedBy: personName(decidedBy),
  });
}
