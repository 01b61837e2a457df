import type { Core } from '@strapi/strapi';
import { inTurn } from '../database/in-turn';

/**
 * Runs what mails and links of help sections change: of several processes one sends a mail, and a
 * link that is pressed twice works once.
 */
export function inHelpTransaction<Result>(
  strapi: Core.Strapi,
  change: () => Promise<Result>,
): Promise<Result> {
  return inTurn(strapi, 'help', change);
}
