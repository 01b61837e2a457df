import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { EditorialUid } from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { fetchPublisherAnswer } from './fetch-publisher-answer';
import { leftOutEntries } from './left-out-entries';
import { publicPageUrl } from './public-page-url';
import { publicationState } from './publication-state';
import type { Publication } from './site-answers';

const publishedSchema = z.object({ slug: z.string().nullish() }).nullable();
const messageSchema = z.object({ id: z.number() }).nullable();

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
  const publisher = await fetchPublisherAnswer(strapi);
  const leftOut = leftOutEntries(publisher?.release).find(
    (entry) => entry.contentType === uid && entry.documentId === documentId,
  );
  return {
    state: publicationState({
      isPublished: published !== null,
      revision: message?.id ?? 0,
      publisher,
      isLeftOut: leftOut?.isLeftOut ?? false,
      isKept: leftOut?.isKept ?? false,
    }),
    url: published === null ? undefined : publicPageUrl(uid, published.slug),
    updatedAt: publisher?.release?.builtAt,
    problems: leftOut?.problems ?? [],
  };
}
