import type { Core } from '@strapi/strapi';
import { serviceSettingsUid } from '../content-type-uids';

/** The coordinator's setting; until it is saved for the first time, everything is reviewed. */
export async function representativesMayPublish(strapi: Core.Strapi): Promise<boolean> {
  const settings = await strapi.db.query(serviceSettingsUid).findOne({});
  return settings?.representativesMayPublish === true;
}
