import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsOf } from '../../tests/problems-of';
import { entryReviewPath, ReviewScene } from '../../tests/review/review-scene';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, newsArticleUid, organisationUid, reviewRequestUid } from '../content-type-uids';

let cms: TestStrapi;
let scene: ReviewScene;
beforeAll(async () => {
  cms = await startTestStrapi();
  scene = await ReviewScene.prepare(cms);
});
afterAll(() => cms.stop());

const requestsOf = (contentDocumentId: string) =>
  cms.strapi.db.query(reviewRequestUid).count({ where: { contentDocumentId } });

test('the coordinator gets the request in the queue and by mail, and nothing is published', async () => {
  const documentId = await scene.draftEvent({ title: 'Lumikenkäretki' });
  const review = await scene.sent(documentId, { note: 'Voisiko tämä ehtiä ennen viikonloppua?' });
  expect(review).toMatchObject({ state: 'waiting', requestedBy: 'Testi Henkilö' });
  expect(await scene.queue()).toMatchObject([
    {
      ...{ id: review.id, documentId, contentType: eventUid, title: 'Lumikenkäretki' },
      ...{ isNew: true, organisation: sampleOrganisation.name },
    },
  ]);
  const [mail] = await scene.mails('Tarkistettavaksi: Lumikenkäretki');
  expect(mail?.to).toBe(await scene.addressOf(scene.coordinator));
  expect(mail?.text).toContain('> Voisiko tämä ehtiä ennen viikonloppua?');
  expect(mail?.text).toContain(`${cms.url}/admin/tarkistettavat/${review.id}`);
  expect(await scene.told(documentId)).toEqual([]);
});

test('the oldest request is first in the queue', async () => {
  const first = await scene.sent(await scene.draftEvent({ title: 'Ensimmäinen' }));
  const second = await scene.sent(await scene.draftEvent({ title: 'Toinen' }));
  const ids = (await scene.queue()).map(({ id }) => id);
  expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id));
});

test('pressing twice makes one request, whichever of the editors presses', async () => {
  const documentId = await scene.draftEvent({ title: 'Kaksoispainallus' });
  const { version } = await scene.entryReview(documentId);
  const presses = [scene.representative, scene.colleague, scene.representative, scene.colleague];
  const answers = await Promise.all(
    presses.map((client) => scene.send(documentId, { client, version })),
  );
  const [first] = answers;
  expect(first).toMatchObject({ status: 200, body: { review: { state: 'waiting' } } });
  for (const answer of answers) expect(answer).toEqual(first);
  expect(await requestsOf(documentId)).toBe(1);
  expect(await scene.mails('Tarkistettavaksi: Kaksoispainallus')).toHaveLength(1);
});

test('the database itself keeps two requests of an entry from waiting', async () => {
  const row = {
    contentType: eventUid,
    contentDocumentId: 'x',
    title: 'X',
    requestedAt: new Date(),
  };
  const query = cms.strapi.db.query(reviewRequestUid);
  await query.create({ data: { ...row, state: 'waiting', waitingKey: 'x' } });
  await expect(
    query.create({ data: { ...row, state: 'waiting', waitingKey: 'x' } }),
  ).rejects.toThrow();
  await query.deleteMany({ where: { contentDocumentId: 'x' } });
});

test('everything that keeps a draft from being published is told at once', async () => {
  const documentId = await scene.draftEvent({ summary: '', startsAt: null });
  const answer = await scene.send(documentId);
  expect(Object.keys(problemsOf(answer)).sort()).toEqual(['startsAt', 'summary']);
  expect(await requestsOf(documentId)).toBe(0);
});

test('a draft like the published page has nothing to send', async () => {
  const documentId = await scene.publishedEvent();
  expect(await scene.entryReview(documentId)).toMatchObject({
    ...{ isPublished: true, hasChanges: false, review: null },
    publicUrl: expect.stringContaining('/tapahtumat/'),
  });
  const answer = await scene.send(documentId);
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('lähetettävää ei ole') } },
  });
});

test('a draft that a colleague has saved in between is not sent unseen', async () => {
  const documentId = await scene.draftEvent();
  const { version } = await scene.entryReview(documentId);
  await scene.change(documentId, { summary: 'Työkaveri ehti muuttaa tämän tiivistelmän.' });
  expect(await scene.send(documentId, { version })).toMatchObject({ status: 409 });
  expect(await requestsOf(documentId)).toBe(0);
});

test("another organisation's draft is not there for a representative", async () => {
  const documentId = await scene.draftEvent();
  const { version } = await scene.entryReview(documentId);
  const review = await scene.sent(documentId);
  const stranger = await cms.adminLogin({ role: 'organisation-representative' });
  const refused = [
    await stranger.get(entryReviewPath(documentId)),
    await scene.send(documentId, { client: stranger, version }),
    await scene.decide(review, 'withdraw', {}, stranger),
  ];
  for (const answer of refused) expect(answer).toMatchObject({ status: 404, body: { data: null } });
});

test('a representative neither sees the queue nor decides', async () => {
  const documentId = await scene.draftEvent();
  const review = await scene.sent(documentId);
  const { version } = await scene.difference(review);
  const { representative } = scene;
  const refused = [
    await representative.get('/civil-society/reviews'),
    await representative.get(`/civil-society/reviews/${review.id}`),
    await scene.decide(review, 'approve', { version }, representative),
    await scene.decide(review, 'return', { message: 'Ei' }, representative),
    await representative.post('/civil-society/hide', { contentType: eventUid, documentId }),
  ];
  for (const answer of refused) expect(answer).toMatchObject({ status: 403, body: { data: null } });
});

test('other content is not reviewed, and an unknown entry is not found', async () => {
  const { representative } = scene;
  expect(await representative.get(entryReviewPath('x', newsArticleUid))).toMatchObject({
    status: 404,
  });
  expect(await representative.get(entryReviewPath('x', organisationUid))).toMatchObject({
    status: 404,
  });
  const contentType = newsArticleUid;
  expect(
    await representative.post('/civil-society/reviews', { contentType, documentId: 'x' }),
  ).toMatchObject({ status: 400 });
});

test('sending and taking back by turns does not fill the coordinators’ mailboxes', async () => {
  const event = await scene.draftEvent({ title: 'Sinne ja takaisin' });
  for (let round = 0; round < 5; round += 1)
    await scene.decide(await scene.sent(event), 'withdraw');
  expect(await scene.send(event)).toMatchObject({
    status: 429,
    body: { error: { message: expect.stringContaining('lähetä ne tunnin kuluttua') } },
  });
  expect(await scene.mails('Tarkistettavaksi: Sinne ja takaisin')).toHaveLength(5);
});
