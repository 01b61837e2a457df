import type { OwnerCondition } from './owner-condition';

/** Entries of the organisations that the user is a member of. */
export const ownOrganisations = {
  id: 'api::own-organisations',
  name: 'own-organisations',
  displayName: 'Omien järjestöjen tiedot',
  query: (ownerKeys) => ({ ownerKey: { $in: ownerKeys } }),
} as const satisfies OwnerCondition;
