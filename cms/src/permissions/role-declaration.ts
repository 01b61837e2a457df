import type { EditorialUid } from '../content-type-uids';

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
  subject?: EditorialUid;
  /**
   * Attributes of the subject, a component with all it holds; `all` leaves out what only the
   * system writes (permission-fields.ts). Absent where the action has no fields.
   */
  fields?: readonly string[] | 'all';
  /** One at most: Strapi joins several with "or". */
  condition?: string;
};
