import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionPath } from '../../tests/collection-path';
import { problemsOf } from '../../tests/problems-of';
import { readList } from '../../tests/read-list';
import { ReviewScene } from '../../tests/review/review-scene';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid } from '../content-type-uids';

let cms: TestStrapi;
let scene: ReviewScene;
beforeAll(async () => {
  cms = await startTestStrapi();
  scene = await ReviewScene.prepare(cms);
});
afterAll(() => cms.stop());

const reason = 'Tapahtumapaikka on suljettu. Kerro uusi paikka, niin julkaisen sivun taas.';
const hide = (documentId: string, values: object = { reason }) =>
  scene.coordinator.post('/civil-society/hide', { contentType: eventUid, documentId, ...values });

test('hiding takes the page off the site and tells the editors why', async () => {
  const documentId = await scene.publishedEvent({ title: 'Piilotettava retki' });
  expect(await hide(documentId)).toMatchObject({ status: 200 });
  const titles = (await readList(cms, 'events(limit: 100) { title }')).map(({ title }) => title);
  expect(titles).not.toContain('Piilotettava retki');
  expect(await scene.told(documentId)).toEqual(['publish', 'unpublish']);
  expect(await scene.entryReview(documentId)).toMatchObject({
    ...{ isPublished: false, publicUrl: null, mayPublish: false },
    hidden: { reason },
  });
  const [mail, ...others] = await scene.mails('Piilotettu sivustolta: Piilotettava retki');
  expect(others).toHaveLength(1);
  expect(mail?.text).toContain('> Tapahtumapaikka on suljettu.');
  expect(await hide(documentId)).toMatchObject({ status: 409 });
});

test('hiding needs a reason', async () => {
  const documentId = await scene.publishedEvent();
  expect(Object.keys(problemsOf(await hide(documentId, {})))).toEqual(['reason']);
  expect(await scene.told(documentId)).toEqual(['publish']);
});

test('publishing again clears the reason', async () => {
  const documentId = await scene.publishedEvent();
  await hide(documentId);
  await scene.approve(await scene.sent(documentId));
  expect(await scene.entryReview(documentId)).toMatchObject({ isPublished: true, hidden: null });
});

test('nobody writes the reason by other means', async () => {
  const documentId = await scene.publishedEvent();
  await hide(documentId);
  const hiddenAt = '2026-01-01T00:00:00.000Z';
  await scene.change(documentId, { hiddenReason: 'Muu syy', hiddenAt });
  expect(await scene.entryReview(documentId)).toMatchObject({ hidden: { reason } });
  const copy = await cms.strapi.documents(eventUid).clone({ documentId });
  const [entry] = copy?.entries ?? [];
  expect(entry).toBeDefined();
  const stored = await cms.strapi.db.query(eventUid).findOne({ where: { id: entry?.id } });
  expect(stored).toMatchObject({ hiddenReason: null, hiddenAt: null });
  const path = collectionPath(eventUid, documentId, 'publish');
  expect(await scene.coordinator.post(path)).toMatchObject({ status: 200 });
  expect(await scene.entryReview(documentId)).toMatchObject({ hidden: null });
});
