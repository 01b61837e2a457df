import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import {
  areaUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  situationRoundUid,
} from '../content-type-uids';
import { documentIdOf, type DocumentMiddleware } from '../document-middlewares/document-write';

type Use = {
  uid: UID.ContentType;
  relation: 'kinds' | 'areas' | 'helpSection';
  /** In how many entries, in Finnish: "3 auttamistoiminnassa". */
  where: string;
};

const offers = { uid: helpOfferUid, where: 'auttamistoiminnassa' } as const;

/** What would be half an entry without the one that is deleted, and what to do first. */
const usesByUid = new Map<string, { uses: readonly Use[]; advice: string }>([
  [
    helpKindUid,
    { uses: [{ ...offers, relation: 'kinds' }], advice: 'Valitse niihin ensin toinen laji.' },
  ],
  [
    areaUid,
    {
      uses: [
        { ...offers, relation: 'areas' },
        { uid: helpSectionUid, relation: 'areas', where: 'apuosiossa' },
      ],
      advice: 'Valitse niihin ensin toinen alue.',
    },
  ],
  [
    helpSectionUid,
    {
      uses: [
        { ...offers, relation: 'helpSection' },
        { uid: situationRoundUid, relation: 'helpSection', where: 'tilannekuvassa' },
        { uid: newsArticleUid, relation: 'helpSection', where: 'uutisessa' },
      ],
      advice: 'Arkistoi osio, niin sen sivut jäävät luettaviksi, tai poista nämä ensin.',
    },
  ],
]);

const rowsSchema = z.array(z.object({ documentId: z.string() }));

/**
 * A kind of help, an area or a section that is in use can't be deleted: an offer without a kind or
 * an area is found by nobody, and the addresses of a section's pages have been printed on posters.
 */
export function guardUsed(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const guarded = context.action === 'delete' ? usesByUid.get(context.uid) : undefined;
    const documentId = documentIdOf(context);
    if (!guarded || documentId === undefined) return next();
    // lockDocument holds the row, so nobody begins to use it meanwhile.
    const counts: string[] = [];
    for (const { uid, relation, where } of guarded.uses) {
      const count = await countEntries(strapi, uid, { [relation]: { documentId } });
      if (count > 0) counts.push(`${count} ${where}`);
    }
    if (counts.length === 0) return next();
    throw new errors.ApplicationError(
      `Tätä ei voi poistaa, koska se on käytössä: ${counts.join(', ')}. ${guarded.advice}`,
    );
  };
}

/** Documents, each counted once whether it is a draft, published, or both. */
async function countEntries(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: object,
): Promise<number> {
  const rows = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
  return new Set(rowsSchema.parse(rows).map(({ documentId }) => documentId)).size;
}
