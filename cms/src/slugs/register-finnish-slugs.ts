import { firstFreeSlug, slugify } from '@civil-society/shared/text/slugify';
import type { Core, UID } from '@strapi/strapi';
import { isSlugTaken } from './is-slug-taken';
import { sluggables } from './sluggables';

type UidRequest = { contentTypeUID: UID.ContentType; field: string; data: Record<string, unknown> };

/**
 * The admin's form proposes a slug while a name is typed; let it propose the one that the entry
 * would get (Strapi's own writes `ä` as `ae`).
 */
export function registerFinnishSlugs({ strapi }: { strapi: Core.Strapi }): void {
  strapi.get('services').extend('plugin::content-manager.uid', (service: object) => ({
    ...service,
    async generateUIDField({ contentTypeUID, data }: UidRequest): Promise<string> {
      const sluggable = sluggables.get(contentTypeUID);
      if (!sluggable)
        throw new Error(`${contentTypeUID} has no slug: see src/slugs/sluggables.ts.`);
      const name = data[sluggable.nameField];
      const base = (typeof name === 'string' && slugify(name)) || sluggable.word;
      return firstFreeSlug(base, (slug) => isSlugTaken(strapi, contentTypeUID, slug));
    },
  }));
}
