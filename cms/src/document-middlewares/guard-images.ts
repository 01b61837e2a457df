import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { requestUser } from '../permissions/request-user';
import { validationError } from '../validation/validation-error';
import { documentIdOf, resultDocumentId, type DocumentMiddleware } from './document-write';
import { storedDraft } from './stored-draft';

const imageSchema = z.object({
  id: z.number(),
  createdBy: z.object({ id: z.number() }).nullish(),
});

type Image = z.infer<typeof imageSchema> & { field: string };

/**
 * A representative shows only images that they have added, or that the entry had before. Strapi
 * takes the number of any file, and the answer would tell what somebody else's image is.
 */
export function guardImages(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const isWritingValues = ['create', 'update', 'clone'].includes(context.action);
    const user = isWritingValues ? requestUser(strapi) : undefined;
    const fields = user && isLimitedToOwn(user) ? imageFields(strapi, context.uid) : [];
    if (!user || fields.length === 0) return next();

    const before = await imagesOf(strapi, context.uid, documentIdOf(context), fields);
    const result = await next();
    const after = await imagesOf(strapi, context.uid, resultDocumentId(result), fields);
    const foreign = after.filter(
      ({ id, createdBy }) => createdBy?.id !== user.id && !before.some((image) => image.id === id),
    );
    if (foreign.length > 0)
      throw validationError(
        foreign.map(({ field }) => ({
          path: [field],
          message: 'Valitse kuva, jonka olet itse lisännyt, tai lisää uusi kuva.',
        })),
      );
    return result;
  };
}

function imageFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([field, { type }]) =>
    type === 'media' ? [field] : [],
  );
}

async function imagesOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
  fields: readonly string[],
): Promise<Image[]> {
  if (documentId === undefined) return [];
  const populate = Object.fromEntries(
    fields.map((field) => [field, { populate: { createdBy: { select: ['id'] } } }]),
  );
  const entry = await storedDraft(strapi, uid, documentId, populate);
  return fields.flatMap((field) =>
    z
      .array(imageSchema)
      .parse([entry?.[field] ?? []].flat())
      .map((image) => ({ ...image, field })),
  );
}
