import { errors } from '@strapi/utils';

/**
 * Answered with 409: what the person saw is no longer so, somebody else was quicker. The message
 * is Finnish and says what has happened and what to do now.
 */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  override name = 'ConflictError' as const;
}
