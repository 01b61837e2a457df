import type { OwnerCondition } from './owner-condition';

/**
 * Drafts of the user's organisations. Strapi asks it of every row of a document, so that a
 * published one is not deleted with its draft; one that the coordinator has hidden stays too.
 */
export const ownUnpublished = {
  id: 'api::own-unpublished',
  name: 'own-unpublished',
  displayName: 'Omien järjestöjen luonnokset, joita ei ole julkaistu',
  query: (ownerKeys) => ({
    ownerKey: { $in: ownerKeys },
    publishedAt: { $eq: null },
    hiddenAt: { $eq: null },
  }),
} as const satisfies OwnerCondition;
