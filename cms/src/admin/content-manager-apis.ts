import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { z } from 'zod';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const apisSchema = z.custom<ContentManagerApis>(
  (apis) => typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis,
  'Strapi’s content manager has no addEditViewSidePanel any more.',
);

/** What Strapi's content manager lets others add to its pages; typed, for getPlugin is not. */
export function contentManagerApis(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  return apisSchema.parse(app.getPlugin('content-manager').apis);
}
