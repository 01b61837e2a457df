import type { OwnerCondition } from './owner-condition';

/**
 * Entries that a representative may publish without a review: of their own approved organisations,
 * while the coordinator's setting is on. What the coordinator has hidden comes back by them alone.
 */
export const ownApprovedOrganisations = {
  id: 'api::own-approved-organisations',
  name: 'own-approved-organisations',
  displayName: 'Omien hyväksyttyjen järjestöjen tiedot, kun edustajat saavat julkaista',
  query: (ownerKeys) => ({ ownerKey: { $in: ownerKeys }, hiddenAt: { $eq: null } }),
} as const satisfies OwnerCondition;
