import type { Core, UID } from '@strapi/strapi';
import { storedDraft } from '../document-middlewares/stored-draft';
import { componentPopulate } from './component-populate';
import { distinctProblems } from './distinct-problems';
import { entryChecks } from './entry-checks';
import type { Problem } from './problem';
import { strapiRuleProblems } from './strapi-rule-problems';

/**
 * Everything that keeps a stored draft from being published, as publishing itself would say it.
 * Sending for review asks the same, so that the coordinator gets only what can be approved.
 * @throws Error where there is no such draft
 */
export async function publishProblems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Problem[]> {
  const check = entryChecks.get(uid);
  const populate = { ...componentPopulate(strapi, uid), ...check?.populate };
  const entry = await storedDraft(strapi, uid, documentId, populate);
  if (entry === undefined) throw new Error(`There is no draft ${documentId} of ${uid} to judge.`);
  const ours = await check?.problems(entry, { strapi, isPublishing: true, isStored: true });
  return distinctProblems(ours ?? [], await strapiRuleProblems(strapi, uid, entry));
}
