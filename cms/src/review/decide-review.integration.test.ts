import { afterAll, beforeAll, expect, test } from 'vitest';
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

const publicTitles = async () =>
  (await readList(cms, 'events(limit: 100) { title }')).map(({ title }) => title);
const conflict = (words: string) => ({
  status: 409,
  body: { data: null, error: { message: expect.stringContaining(words) } },
});

test('nothing live changes before the approval, and then exactly what was seen', async () => {
  const documentId = await scene.publishedEvent({ title: 'Vanha nimi' });
  await scene.change(documentId, { title: 'Uusi nimi' });
  const review = await scene.sent(documentId);
  expect(await publicTitles()).toContain('Vanha nimi');
  expect(await scene.told(documentId)).toEqual(['publish']);

  const { differences, review: queued } = await scene.difference(review);
  expect(queued.isNew).toBe(false);
  expect(differences).toMatchObject([{ name: 'title', label: 'Nimi', kind: 'text' }]);

  expect(await scene.approve(review)).toMatchObject({
    status: 200,
    body: { review: { state: 'approved', decidedBy: 'Testi Henkilö' } },
  });
  expect(await publicTitles()).toContain('Uusi nimi');
  expect(await publicTitles()).not.toContain('Vanha nimi');
  expect(await scene.told(documentId)).toEqual(['publish', 'publish']);
  expect((await scene.queue()).map(({ id }) => id)).not.toContain(review.id);
});

test('both editors get mail of the approval, with the address of the page', async () => {
  const documentId = await scene.draftEvent({ title: 'Postitettava retki' });
  await scene.approve(await scene.sent(documentId));
  const mails = await scene.mails('Julkaistu: Postitettava retki');
  const editors = [scene.representative, scene.colleague];
  expect(mails.map(({ to }) => to).sort()).toEqual(
    (await Promise.all(editors.map((editor) => scene.addressOf(editor)))).sort(),
  );
  expect(mails[0]?.text).toContain('/tapahtumat/postitettava-retki/');
});

test('a draft that was changed after the coordinator opened it is not published', async () => {
  const documentId = await scene.draftEvent({ title: 'Muuttuva retki' });
  const review = await scene.sent(documentId);
  const { version } = await scene.difference(review);
  await scene.change(documentId, { registration: { required: true, email: 'a@example.fi' } });
  expect(await scene.decide(review, 'approve', { version })).toMatchObject(
    conflict('katso muutokset uudelleen'),
  );
  expect(await publicTitles()).not.toContain('Muuttuva retki');
  expect(await scene.told(documentId)).toEqual([]);
  expect(await scene.mails('Julkaistu: Muuttuva retki')).toEqual([]);
  expect(await scene.approve(review)).toMatchObject({ status: 200 });
});

test('of two coordinators at once one decides, and the other is told who', async () => {
  const documentId = await scene.draftEvent({ title: 'Kaksi koordinaattoria' });
  const review = await scene.sent(documentId);
  const { version } = await scene.difference(review);
  const other = await cms.adminLogin({ role: 'regional-coordinator' });
  const answers = await Promise.all([
    scene.decide(review, 'approve', { version }),
    scene.decide(review, 'approve', { version }, other),
    scene.decide(review, 'return', { message: 'Tarkista kello.' }, other),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  for (const answer of answers.filter(({ status }) => status === 409))
    expect(answer).toMatchObject(conflict('Testi Henkilö ehti ensin'));
  const mails = [
    ...(await scene.mails('Julkaistu: Kaksi koordinaattoria')),
    ...(await scene.mails('Muokattavaksi: Kaksi koordinaattoria')),
  ];
  expect(mails).toHaveLength(2);
  expect((await scene.told(documentId)).length).toBeLessThan(2);
});

test('a draft that is saved while it is approved is published as it was seen, or not at all', async () => {
  for (let round = 0; round < 5; round += 1) {
    const documentId = await scene.draftEvent({ title: `Kilpajuoksu ${round}` });
    const review = await scene.sent(documentId);
    const { version } = await scene.difference(review);
    const summary = 'Näkemätön muutos, jota koordinaattori ei ole tarkistanut.';
    const [approval] = await Promise.all([
      scene.decide(review, 'approve', { version }),
      scene.change(documentId, { summary }),
    ]);
    expect([200, 409]).toContain(approval.status);
    const published = await cms.strapi
      .documents(eventUid)
      .findOne({ documentId, status: 'published' });
    expect(published === null).toBe(approval.status === 409);
    expect(published?.summary).not.toBe(summary);
  }
});

test('returning needs a message, which the editors see at the form and get by mail', async () => {
  const documentId = await scene.draftEvent({ title: 'Palautettava retki' });
  const review = await scene.sent(documentId);
  expect(Object.keys(problemsOf(await scene.decide(review, 'return', { message: ' ' })))).toEqual([
    'message',
  ]);
  const message = 'Lisää kokoontumispaikka, niin osallistujat löytävät perille.';
  expect(await scene.decide(review, 'return', { message })).toMatchObject({ status: 200 });
  expect(await scene.entryReview(documentId)).toMatchObject({
    review: { state: 'returned', message },
    isPublished: false,
  });
  const [mail, ...others] = await scene.mails('Muokattavaksi: Palautettava retki');
  expect(others).toHaveLength(1);
  expect(mail?.text).toContain('> Lisää kokoontumispaikka');
  expect(mail?.text).toContain(`/content-manager/collection-types/${eventUid}/${documentId}`);
  expect(await scene.sent(documentId)).toMatchObject({ state: 'waiting' });
});

test('a withdrawn request can no longer be decided, and the entry can be sent again', async () => {
  const documentId = await scene.draftEvent({ title: 'Peruttava retki' });
  const review = await scene.sent(documentId);
  const { version } = await scene.difference(review);
  expect(await scene.decide(review, 'withdraw', {}, scene.colleague)).toMatchObject({
    status: 200,
    body: { review: { state: 'withdrawn' } },
  });
  expect(await scene.decide(review, 'withdraw')).toMatchObject(conflict('peruttu'));
  expect(await scene.decide(review, 'approve', { version })).toMatchObject(conflict('peruttu'));
  expect(await publicTitles()).not.toContain('Peruttava retki');
  const again = await scene.sent(documentId);
  expect(again.id).not.toBe(review.id);
});

test('what cannot be published any more is not approved, and says why', async () => {
  const documentId = await scene.draftEvent({ title: 'Vajaa retki' });
  const review = await scene.sent(documentId);
  await scene.change(documentId, { startsAt: null });
  expect(Object.keys(problemsOf(await scene.approve(review)))).toEqual(['startsAt']);
  expect((await scene.queue()).map(({ id }) => id)).toContain(review.id);
});
