import type { Core } from '@strapi/strapi';
import { unansweredSearchUid } from '../content-type-uids';
import { inTurn } from '../database/in-turn';
import { findSearches } from './search-row';
import { mostKept } from './search-terms';

/** Counts words that found nothing; when the table is full, the least sent and oldest go. */
export async function takeWords(
  strapi: Core.Strapi,
  words: string,
  now: Date,
  most = mostKept,
): Promise<void> {
  await inTurn(strapi, 'searches', async () => {
    const [known] = await findSearches(strapi, { words });
    if (known) {
      const data = { times: known.times + 1, lastAt: now };
      await strapi.db.query(unansweredSearchUid).update({ where: { id: known.id }, data });
      return;
    }
    await makeRoom(strapi, most);
    const data = { words, times: 1, firstAt: now, lastAt: now };
    await strapi.documents(unansweredSearchUid).create({ data });
  });
}

async function makeRoom(strapi: Core.Strapi, most: number): Promise<void> {
  const searches = strapi.db.query(unansweredSearchUid);
  if ((await searches.count()) < most) return;
  const $in = (await findSearches(strapi, {})).slice(most - 1).map(({ id }) => id);
  await searches.deleteMany({ where: { id: { $in } } });
}
