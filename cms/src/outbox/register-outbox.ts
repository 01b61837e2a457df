import type { Core } from '@strapi/strapi';
import { recordChanges } from './record-changes';

/** Must come before the document middlewares that write: see `recordChanges`. */
export function registerOutbox({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(recordChanges(strapi));
}
