import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { slugProblems } from '../slugs/slug-problems';
import { distinctProblems } from '../validation/distinct-problems';
import { entryChecks } from '../validation/entry-checks';
import type { EntryCheck } from '../validation/entry-check';
import type { Problem } from '../validation/problem';
import { strapiProblems } from '../validation/strapi-problems';
import { validationError } from '../validation/validation-error';
import {
  dataOf,
  documentIdOf,
  isPublishing,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';
import { isPublishRequest } from './is-publish-request';
import { storedDraft } from './stored-draft';

const checkedActions = ['create', 'update', 'clone', 'publish'];
const noCheck: EntryCheck = { populate: {}, problems: () => [] };

/**
 * Judges an entry as it stands in the database after the write, whatever form the request had, and
 * takes the write back when something is wrong. All problems are told at once, Strapi's own too.
 */
export function checkEntry(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!checkedActions.includes(context.action) || !context.uid.startsWith('api::')) return next();
    // Before the write, which would itself take the slug.
    const slugs = await givenSlugProblems(strapi, context);
    const written = await writeOrProblems(next);
    const documentId = documentIdOf(context) ?? resultDocumentId(written.result);
    const entries = await entryProblems(strapi, context, documentId, written.problems);
    const problems = distinctProblems([...slugs, ...entries], written.problems);
    if (problems.length > 0) throw validationError(problems);
    return written.result;
  };
}

type Next = Parameters<DocumentMiddleware>[1];

/** Writes; where Strapi refuses the values, its problems are kept to be told with ours. */
async function writeOrProblems(next: Next) {
  try {
    return { result: await next(), problems: [] };
  } catch (error) {
    const problems = error instanceof errors.ValidationError ? strapiProblems(error.details) : [];
    if (problems.length === 0) throw error;
    return { result: null, problems };
  }
}

function givenSlugProblems(strapi: Core.Strapi, context: DocumentContext): Promise<Problem[]> {
  const own = context.action === 'update' ? documentIdOf(context) : undefined;
  return slugProblems(strapi, context.uid, dataOf(context).slug, own);
}

async function entryProblems(
  strapi: Core.Strapi,
  context: DocumentContext,
  documentId: string | undefined,
  strapis: Problem[],
): Promise<Problem[]> {
  const { populate, problems } = entryChecks.get(context.uid) ?? noCheck;
  const isStored = strapis.length === 0;
  const stored = documentId && (await storedDraft(strapi, context.uid, documentId, populate));
  const entry = { ...stored, ...(isStored ? {} : dataOf(context)) };
  return problems(entry, {
    strapi,
    isPublishing: isPublishing(context) || isPublishRequest(strapi),
    isStored,
  });
}
