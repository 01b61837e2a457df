import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpNoticeUid } from '../content-type-uids';

type NoticeKind = 'reminder' | 'silence' | 'queue';

const keysSchema = z.array(z.object({ key: z.string() }));
const rowSchema = z.object({ sentAt: z.coerce.date() }).nullish();

/** Those of the keys of which nothing has been told yet. */
export async function untold(
  strapi: Core.Strapi,
  kind: NoticeKind,
  keys: readonly string[],
): Promise<Set<string>> {
  const told = await strapi.db
    .query(helpNoticeUid)
    .findMany({ where: { kind, key: { $in: keys.map((key) => `${kind}:${key}`) } } });
  const known = new Set(keysSchema.parse(told).map(({ key }) => key));
  return new Set(keys.filter((key) => !known.has(`${kind}:${key}`)));
}

/** Remembers that it is told, in the transaction of the mail that tells it. */
export async function noteTold(
  strapi: Core.Strapi,
  kind: NoticeKind,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  for (const key of keys)
    await strapi.db
      .query(helpNoticeUid)
      .create({ data: { kind, key: `${kind}:${key}`, sentAt: now } });
}

/** When something of the kind was last told. */
export async function lastTold(strapi: Core.Strapi, kind: NoticeKind): Promise<Date | undefined> {
  const row: unknown = await strapi.db
    .query(helpNoticeUid)
    .findOne({ where: { kind }, orderBy: { sentAt: 'desc' } });
  return rowSchema.parse(row)?.sentAt;
}
