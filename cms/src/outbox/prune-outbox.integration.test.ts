import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { pruneOutbox } from './prune-outbox';

const now = new Date('2026-03-01T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

let cms: TestStrapi;
const messages = () => cms.strapi.db.query('api::outbox-message.outbox-message');
beforeAll(async () => {
  cms = await startTestStrapi({ PUBLISHER_URL: '' });
});
afterAll(() => cms.stop());
beforeEach(async () => {
  await messages().deleteMany({});
});

const add = async (deliveredAt: Date | null): Promise<number> => {
  const data = {
    contentType: 'api::page.page',
    contentDocumentId: 'page',
    action: 'update',
    attempts: 0,
    nextAttemptAt: daysAgo(90),
    deliveredAt,
  };
  return Number((await messages().create({ data })).id);
};
const kept = async (): Promise<number[]> =>
  (await messages().findMany({ orderBy: { id: 'asc' } })).map(({ id }) => Number(id));

test('deletes what was delivered over 30 days ago, and nothing that waits', async () => {
  await add(daysAgo(31));
  const waiting = await add(null);
  const recent = await add(daysAgo(29));
  await pruneOutbox(cms.strapi, now);
  expect(await kept()).toEqual([waiting, recent]);
});

test('deletes nothing that is behind what stays', async () => {
  const recent = await add(daysAgo(29));
  const byAnotherClock = await add(daysAgo(31));
  const newest = await add(daysAgo(1));
  await pruneOutbox(cms.strapi, now);
  expect(await kept()).toEqual([recent, byAnotherClock, newest]);
});

test('never deletes the newest, whose id is the revision', async () => {
  await add(daysAgo(60));
  const newest = await add(daysAgo(50));
  await pruneOutbox(cms.strapi, now);
  expect(await kept()).toEqual([newest]);
});
