import type { Core } from '@strapi/strapi';

/**
 * Makes writers of one content type wait for each other until the transaction ends: a draft and
 * its published row share a slug, so no unique index can keep two documents apart. SQLite has one
 * writer at a time anyway.
 */
export async function lockSlugs(strapi: Core.Strapi, uid: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) =>
    strapi.db.connection
      .raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`slug:${uid}`])
      .transacting(trx),
  );
}
