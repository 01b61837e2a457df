/** Limits a permission to some organisations' entries. */
export type OwnerCondition = {
  /** How a role refers to it: Strapi puts `api::` before the name. */
  id: `api::${string}`;
  name: string;
  /** Finnish, shown to the administrator. */
  displayName: string;
  /** What an entry must be like, in the few operators that Strapi matches in memory. */
  query(ownerKeys: readonly string[]): object;
};
