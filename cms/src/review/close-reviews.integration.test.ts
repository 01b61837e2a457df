import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionPath } from '../../tests/collection-path';
import { ReviewScene } from '../../tests/review/review-scene';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, reviewRequestUid } from '../content-type-uids';
import type { Review } from './review-answers';

let cms: TestStrapi;
let scene: ReviewScene;
beforeAll(async () => {
  cms = await startTestStrapi();
  scene = await ReviewScene.prepare(cms);
});
afterAll(() => cms.stop());

const stored = ({ id }: Review) =>
  cms.strapi.db
    .query(reviewRequestUid)
    .findOne({ where: { documentId: id }, populate: { decidedBy: true } });

test('deleting an entry closes its request', async () => {
  const documentId = await scene.draftEvent();
  const review = await scene.sent(documentId);
  const { version } = await scene.difference(review);
  const path = collectionPath(eventUid, documentId);
  expect(await scene.coordinator.delete(path)).toMatchObject({ status: 200 });
  expect(await stored(review)).toMatchObject({ state: 'deleted', waitingKey: null });
  expect((await scene.queue()).map(({ id }) => id)).not.toContain(review.id);
  expect(await scene.decide(review, 'approve', { version })).toMatchObject({ status: 409 });
  expect(await scene.coordinator.get(`/civil-society/reviews/${review.id}`)).toMatchObject({
    status: 409,
  });
});

test('publishing an entry directly approves its request and mails the editors', async () => {
  const documentId = await scene.draftEvent({ title: 'Suoraan julkaistu' });
  const review = await scene.sent(documentId);
  const path = collectionPath(eventUid, documentId, 'publish');
  expect(await scene.coordinator.post(path)).toMatchObject({ status: 200 });
  expect(await stored(review)).toMatchObject({
    state: 'approved',
    decidedBy: { id: scene.coordinator.userId },
  });
  expect(await scene.mails('Julkaistu: Suoraan julkaistu')).toHaveLength(2);
  expect(await scene.told(documentId)).toEqual(['publish']);
});

test('discarding the draft withdraws its request', async () => {
  const documentId = await scene.publishedEvent();
  await scene.change(documentId, { summary: 'Muutos, joka kuitenkin hylätään lopulta.' });
  const review = await scene.sent(documentId);
  await cms.strapi.documents(eventUid).discardDraft({ documentId });
  expect(await stored(review)).toMatchObject({ state: 'withdrawn' });
});

test('a write that is rolled back leaves the request waiting', async () => {
  const documentId = await scene.draftEvent();
  const review = await scene.sent(documentId);
  const deletion = cms.strapi.db.transaction(async () => {
    await cms.strapi.documents(eventUid).delete({ documentId });
    throw new Error('changed my mind');
  });
  await expect(deletion).rejects.toThrow('changed my mind');
  expect(await stored(review)).toMatchObject({ state: 'waiting' });
});
