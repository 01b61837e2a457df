import type { EditorialUid, serviceSettingsUid } from '../content-type-uids';

/** What a role may do, kept equal to the database by sync-roles.ts. */
export type RoleDeclaration = {
  code: string;
  /** Finnish, shown where users are invited. */
  name: string;
  description: string;
  /** Whose entries the role writes; guard-owner.ts holds on to it whatever the grants say. */
  scope: 'own-organisations' | 'whole-service';
  grants: readonly Grant[];
};

export type Grant = {
  action: string;
  subject?: EditorialUid | typeof serviceSettingsUid;
  /**
   * Attributes of the subject, a component with all it holds. What only the system writes is left
   * out even so (permission-fields.ts). Absent where the action has no fields.
   */
  fields?: readonly string[] | 'all';
  /** One at most: Strapi joins several with "or". */
  condition?: string;
};
