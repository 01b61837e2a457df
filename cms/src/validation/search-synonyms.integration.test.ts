import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { problemsOf } from '../../tests/problems-of';
import { readList } from '../../tests/read-list';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { searchSynonymUid } from '../content-type-uids';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

const list = collectionPath(searchSynonymUid);
const publishPath = (documentId: string) => collectionPath(searchSynonymUid, documentId, 'publish');

test('words are kept as the search compares them, and read once they are published', async () => {
  const written = { term: '  MummoKerho ', targets: 'Ikäihmiset;eläkeläiset,, ikäihmiset' };
  const id = createdId(await coordinator.post(list, written));
  expect(await readList(cms, 'searchSynonyms { term }')).toEqual([]);
  expect(await coordinator.post(publishPath(id), written)).toMatchObject({ status: 200 });
  expect(await readList(cms, 'searchSynonyms { documentId term targets }')).toEqual([
    { documentId: id, term: 'mummokerho', targets: ['ikäihmiset', 'eläkeläiset'] },
  ]);
});

test('a word without others is a draft and no more', async () => {
  const id = createdId(await coordinator.post(list, { term: 'vaarikerho' }));
  expect(problemsOf(await coordinator.post(publishPath(id), { term: 'vaarikerho' }))).toEqual({
    targets: 'Kirjoita ainakin yksi sana, jolla se myös löytää, esimerkiksi ”ikäihmiset”.',
  });
});

test('a word is in the list once, however it is written', async () => {
  const first = createdId(await coordinator.post(list, { term: 'Lumityöt', targets: 'talkkari' }));
  expect(problemsOf(await coordinator.post(list, { term: ' LUMITYÖT' }))).toEqual({
    term: 'Sana ”lumityöt” on jo listassa. Avaa se ja lisää uudet sanat siihen.',
  });
  const second = createdId(await coordinator.post(list, { term: 'lumen luonti' }));
  const taken = await coordinator.put(collectionPath(searchSynonymUid, second), {
    term: 'lumityöt',
  });
  expect(Object.keys(problemsOf(taken))).toEqual(['term']);
  const same = await coordinator.put(collectionPath(searchSynonymUid, first), { term: 'lumityöt' });
  expect(same).toMatchObject({ status: 200 });
});

test('of two who add a word at the same time, one is told', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => coordinator.post(list, { term: 'ruuhka' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
});

test('what is no text is refused in Finnish', async () => {
  const refused = await coordinator.post(list, { term: 5, targets: ['a'] });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).not.toMatch(/must be/);
});
