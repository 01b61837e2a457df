import type { Core } from '@strapi/strapi';
import { inTurn } from '../database/in-turn';

/**
 * Runs a change of members or invitations: exactly one lead, one membership a person and one
 * account an address hold whoever else changes them.
 */
export function inMembersTransaction<Result>(
  strapi: Core.Strapi,
  change: () => Promise<Result>,
): Promise<Result> {
  return inTurn(strapi, 'members', change);
}
