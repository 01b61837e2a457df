import type { Core } from '@strapi/strapi';
import { recordWrites } from '../change-log/record-writes';
import { guardUsed } from '../help/guard-used';
import { keepAnswers } from '../help/keep-answers';
import { keepKeys } from '../help/keep-keys';
import { deleteWithOrganisation } from '../organisation-deletion/delete-with-organisation';
import { closeReviews } from '../review/close-reviews';
import { keepHidden } from '../review/keep-hidden';
import { checkEntry } from './check-entry';
import { dropHiddenValues } from './drop-hidden-values';
import { dropIdentity } from './drop-identity';
import { fillWhenPublished } from './fill-when-published';
import { fillSlug } from './fill-slug';
import { guardImages } from './guard-images';
import { guardOwner } from './guard-owner';
import { guardPublishing } from './guard-publishing';
import { guardRemoval } from './guard-removal';
import { inTransaction } from './in-transaction';
import { keepOwner } from './keep-owner';
import { lockDocument } from './lock-document';
import { normaliseSearchWords } from './normalise-search-words';

/**
 * What happens with every write, from the admin, an import or a command. Each middleware wraps the
 * ones after it: what comes last touches the data last and sees the result first.
 */
export function registerDocumentMiddlewares({ strapi }: { strapi: Core.Strapi }): void {
  for (const middleware of [
    dropIdentity,
    inTransaction,
    lockDocument,
    recordWrites,
    guardOwner,
    guardImages,
    guardRemoval,
    guardPublishing,
    guardUsed,
    deleteWithOrganisation,
    closeReviews,
    dropHiddenValues,
    keepAnswers,
    checkEntry,
    fillWhenPublished,
    fillSlug,
    normaliseSearchWords,
    keepOwner,
    keepKeys,
    keepHidden,
  ])
    strapi.documents.use(middleware(strapi));
}
