import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { EditorialUid } from '../content-type-uids';
import { waitsForSection } from '../help/waits-for-section';
import { outboxUid } from '../outbox/outbox-uid';
import { fetchPublisherAnswer } from './fetch-publisher-answer';
import { leftOutEntries } from './left-out-entries';
import { getOutboxState } from './outbox-state';
import { publicPageUrl } from './public-page-url';
import { publicationState } from './publication-state';
import type { Publication } from './site-answers';

const publishedSchema = z
  .object({
    slug: z.string().nullish(),
    state: z.string().optional(),
    sectionKey: z.string().nullish(),
  })
  .nullable();
const messageSchema = z
  .object({
    id: z.number(),
    createdAt: z.coerce.date(),
    deliveredAt: z.coerce.date().nullable(),
  })
  .nullable();
const onItsWay: readonly string[] = ['waiting', 'held', 'failed'] satisfies Publication['state'][];

/** Where an entry is on its way to the public site, by its last message in the outbox. */
export async function fetchPublication(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<Publication> {
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const published = publishedSchema.parse(
    await strapi.db.query(uid).findOne({
      where: { documentId, ...(hasDrafts ? { publishedAt: { $notNull: true } } : {}) },
    }),
  );
  const message = messageSchema.parse(
    await strapi.db.query(outboxUid).findOne({
      where: { contentType: uid, contentDocumentId: documentId },
      orderBy: { id: 'desc' },
    }),
  );
  const revision = message?.id ?? 0;
  const [publisher, outbox] = await Promise.all([
    fetchPublisherAnswer(strapi, revision),
    getOutboxState(strapi),
  ]);
  const leftOut = leftOutEntries(publisher?.release).find(
    (entry) => entry.contentType === uid && entry.documentId === documentId,
  );
  const { state, failure } = publicationState({
    isPublished: published !== null,
    revision,
    isTold: message === null || message.deliveredAt !== null,
    publisher,
    outbox,
    isLeftOut: leftOut?.isLeftOut ?? false,
    isKept: leftOut?.isKept ?? false,
    waitsForSection: published !== null && (await waitsForSection(strapi, uid, published)),
  });
  return {
    state,
    // Its reason is for the publisher's log.
    failure: failure && { kind: failure.kind, retryAt: failure.retryAt },
    liveSince: message === null ? undefined : (publisher?.asked?.liveSince ?? undefined),
    waitingSince: onItsWay.includes(state) ? message?.createdAt.toISOString() : undefined,
    isRemoval: published === null,
    url: published === null ? undefined : publicPageUrl(uid, published.slug),
    updatedAt: publisher?.release?.builtAt,
    problems: leftOut?.problems ?? [],
  };
}
