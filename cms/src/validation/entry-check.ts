import type { Core } from '@strapi/strapi';
import type { Problem } from './problem';

export type CheckSituation = {
  strapi: Core.Strapi;
  /** A draft may lack things; what is published may not. */
  isPublishing: boolean;
  /** Whether `entry` was read from the database, so that its relations are known. */
  isStored: boolean;
};

/** How one content type's entries are judged. */
export type EntryCheck = {
  /** The components and relations that the check looks at, as the query engine's `populate`. */
  populate: object;
  problems(entry: unknown, situation: CheckSituation): Problem[] | Promise<Problem[]>;
};
