import { firstFreeSlug, slugify } from '@civil-society/shared/text/slugify';
import type { Core } from '@strapi/strapi';
import { isSlugTaken } from '../slugs/is-slug-taken';
import { lockSlugs } from '../slugs/lock-slugs';
import { sluggables, type Sluggable } from '../slugs/sluggables';
import {
  dataOf,
  documentIdOf,
  replaceData,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';

/**
 * Gives an entry a slug of its own when it first has a name, and leaves it alone when the name
 * changes: addresses stay. A slug given by hand is judged with the rest of the entry (check-entry).
 */
export function fillSlug(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const sluggable = sluggables.get(context.uid);
    if (sluggable && ['create', 'update', 'clone'].includes(context.action))
      await fill(strapi, context, sluggable);
    return next();
  };
}

async function fill(strapi: Core.Strapi, context: DocumentContext, sluggable: Sluggable) {
  const { slug, ...data } = dataOf(context);
  await lockSlugs(strapi, context.uid);
  if (isText(slug)) return;

  const stored = await storedEntry(strapi, context, sluggable);
  // The form sends an empty slug for "no change"; only a copy needs another one than its source.
  const hasSlug = isText(stored?.slug) && context.action === 'update';
  const name = data[sluggable.nameField] ?? stored?.name;
  if (hasSlug || !isText(name)) return replaceData(context, data);

  const base = slugify(name) || sluggable.word;
  const free = await firstFreeSlug(base, (candidate) =>
    isSlugTaken(strapi, context.uid, candidate, ownDocumentId(context)),
  );
  replaceData(context, { ...data, slug: free });
}

async function storedEntry(
  strapi: Core.Strapi,
  context: DocumentContext,
  { nameField }: Sluggable,
): Promise<{ slug: unknown; name: unknown } | undefined> {
  const documentId = documentIdOf(context);
  if (documentId === undefined) return undefined;
  const entry = await strapi.db.query(context.uid).findOne({ where: { documentId } });
  return entry ? { slug: entry.slug, name: entry[nameField] } : undefined;
}

/** A copy may not share its source's slug either. */
function ownDocumentId(context: DocumentContext): string | undefined {
  return context.action === 'update' ? documentIdOf(context) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
