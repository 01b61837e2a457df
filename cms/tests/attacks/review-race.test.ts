import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventUid, reviewRequestUid } from '../../src/content-type-uids';
import { ReviewScene } from '../review/review-scene.ts';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';

const rounds = [1, 2, 3];

let cms: TestStrapi;
let scene: ReviewScene;
beforeAll(async () => {
  cms = await startTestStrapi();
  scene = await ReviewScene.prepare(cms);
});
afterAll(() => cms.stop());

const isPublic = async (documentId: string) =>
  (await cms.strapi.db
    .query(eventUid)
    .count({ where: { documentId, publishedAt: { $notNull: true } } })) === 1;

test.each(rounds)(
  'what is taken back while it is approved is one of the two (%i)',
  async (round) => {
    const event = await scene.draftEvent({ title: `Kilpajuoksu ${round}` });
    const review = await scene.sent(event);
    const { version } = await scene.difference(review);
    const answers = await Promise.all([
      scene.decide(review, 'approve', { version }),
      scene.decide(review, 'withdraw'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stored = await cms.strapi.db
      .query(reviewRequestUid)
      .findOne({ where: { documentId: review.id } });
    expect(stored.state).toBe((await isPublic(event)) ? 'approved' : 'withdrawn');
    expect(stored.waitingKey).toBeNull();
  },
);

test.each(rounds)('what is deleted while it is approved is gone or public (%i)', async (round) => {
  const event = await scene.draftEvent({ title: `Poisto ${round}` });
  const review = await scene.sent(event);
  const { version } = await scene.difference(review);
  const path = `/content-manager/collection-types/${eventUid}/${event}`;
  const [approved, deleted] = await Promise.all([
    scene.decide(review, 'approve', { version }),
    scene.representative.delete(path),
  ]);
  expect([approved.status, deleted.status].filter((status) => status === 200)).toHaveLength(1);
  expect([approved.status, deleted.status].filter((status) => status >= 500)).toEqual([]);
  expect(await isPublic(event)).toBe(approved.status === 200);
  expect(
    await cms.strapi.db
      .query(reviewRequestUid)
      .count({ where: { contentDocumentId: event, state: 'waiting' } }),
  ).toBe(0);
});
