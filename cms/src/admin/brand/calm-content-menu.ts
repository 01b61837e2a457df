import type { StrapiApp } from '@strapi/strapi/admin';
import { z } from 'zod';
import { eventUid, organisationUid } from '../../content-type-uids';
import { isRepresentative } from './remember-role';

const collectionTypesHook = 'Admin/CM/pages/App/mutate-collection-types-links';
const linksSchema = z.looseObject({ ctLinks: z.array(z.looseObject({ uid: z.string() })) });
const ownUids: readonly string[] = [organisationUid, eventUid];

/**
 * A representative reads areas and themes in order to choose them; lists of them are no place
 * where they have anything to do.
 */
export function calmContentMenu(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(collectionTypesHook, (value: unknown) => {
    const { ctLinks, ...rest } = linksSchema.parse(value);
    return {
      ...rest,
      ctLinks: isRepresentative() ? ctLinks.filter(({ uid }) => ownUids.includes(uid)) : ctLinks,
    };
  });
}
