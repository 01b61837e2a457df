import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { openPage, sendPublicForm } from '../../tests/public-form';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { searchSynonymUid, unansweredSearchUid } from '../content-type-uids';
import { keptFor, mostInAnHour } from './search-terms';
import { takeWords } from './take-words';
import { tidySearches } from './tidy-searches';
import {
  madeSynonymSchema,
  unansweredSearchesSchema,
  type UnansweredSearch,
} from './unanswered-searches-answers';

const minute = 60 * 1000;
const list = '/civil-society/unanswered-searches';

let cms: TestStrapi;
let coordinator: AdminClient;
let page = '';
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  page = `${cms.url}/haku/sanat`;
});
afterAll(() => cms.stop());
beforeEach(() => rows().deleteMany({ where: {} }));

const rows = () => cms.strapi.db.query(unansweredSearchUid);
const stored = () => rows().findMany({ orderBy: { id: 'asc' } });
const send = (sanat: string, headers: Record<string, string> = {}) =>
  sendPublicForm(page, { sanat }, headers);
const take = (words: string, now = new Date(), most?: number) =>
  takeWords(cms.strapi, words, now, most);
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);

async function listed(): Promise<UnansweredSearch[]> {
  const { status, body } = await coordinator.get(list);
  expect(status).toBe(200);
  return unansweredSearchesSchema.parse(body).searches;
}
async function idOf(words: string): Promise<string> {
  const found = (await listed()).find((search) => search.words === words);
  if (!found) throw new Error(`${words} is not in the list.`);
  return found.id;
}
async function synonymOf(words: string): Promise<string> {
  const { status, body } = await coordinator.post(`${list}/${await idOf(words)}/synonym`, {});
  expect(status).toBe(200);
  return madeSynonymSchema.parse(body).synonym;
}

describe('the public page', () => {
  test('shows the words of its address and keeps nothing, not even in a cookie', async () => {
    const { status, html, headers } = await openPage(`${page}?q=${encodeURIComponent('<b>kahvi')}`);
    expect(status).toBe(200);
    expect(html).toMatch(/name="sanat"[^>]* value="&lt;b&gt;kahvi"/);
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await openPage(page)).status).toBe(200);
    expect((await openPage(`${page}?q=a&q=b&q[c]=d`)).status).toBe(200);
    expect(await stored()).toEqual([]);
  });

  test('takes the words, and nothing of who sent them', async () => {
    const answer = await send(' Mummo\u00adKerho? ');
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('Saimme sanat ”mummokerho”');
    expect(answer.html).toContain('href="http://127.0.0.1:9/haku/"');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const [row] = z.array(z.record(z.string(), z.unknown())).parse(await stored());
    expect(row).toMatchObject({ words: 'mummokerho', times: 1 });
    const times = ['createdAt', 'updatedAt', 'publishedAt', 'firstAt', 'lastAt'];
    const others = ['id', 'documentId', 'locale', 'words', 'times'];
    expect(Object.keys(row ?? {}).filter((key) => ![...times, ...others].includes(key))).toEqual(
      [],
    );
  });

  test('counts the same words from one network once', async () => {
    await send('Lumityöt');
    expect((await send('lumityöt')).status).toBe(200);
    expect(await stored()).toMatchObject([{ words: 'lumityöt', times: 1 }]);
  });

  test.each([
    '',
    '?!',
    'a'.repeat(61),
    'aino@example.fi',
    '0400 123 456',
    '131052-308T',
    '1234567-8',
  ])('gives %j back with what was typed and why', async (typed) => {
    const { status, html } = await send(typed);
    expect(status).toBe(422);
    expect(html).toContain('Sanoja ei vielä lähetetty');
    expect(html).toContain(`value="${typed}"`);
    expect(await stored()).toEqual([]);
  });

  test('takes nothing that a page of another site sends', async () => {
    expect((await send('muualta', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await stored()).toEqual([]);
  });
});

describe('the table', () => {
  test('counts each words once at a time, also when they come together', async () => {
    await Promise.all([1, 2, 3, 4].map(() => take('kahvila')));
    expect(await stored()).toMatchObject([{ words: 'kahvila', times: 4 }]);
  });

  test('has an end: the least sent and oldest make room', async () => {
    await take('usein', ago(9));
    await take('usein', ago(8));
    await take('vanha', ago(7));
    await take('uusi', ago(6));
    await take('uusin', ago(5), 3);
    expect((await listed()).map(({ words }) => words)).toEqual(['usein', 'uusin', 'uusi']);
  });

  test('forgets what nobody has sent for a year', async () => {
    const now = new Date();
    await take('mennyt', new Date(now.getTime() - keptFor - minute));
    await take('jatkuva', new Date(now.getTime() - keptFor - minute));
    await take('jatkuva', now);
    await tidySearches(cms.strapi, now);
    expect(await stored()).toMatchObject([{ words: 'jatkuva', times: 2 }]);
  });
});

describe('the coordinator', () => {
  test('sees the most sent first, and removes what is nothing', async () => {
    await take('kerran', ago(1));
    await take('usein', ago(3));
    await take('usein', ago(2));
    expect(await listed()).toMatchObject([
      { words: 'usein', times: 2 },
      { words: 'kerran', times: 1 },
    ]);
    const path = `${list}/${await idOf('kerran')}`;
    expect(await coordinator.delete(path)).toMatchObject({ status: 200 });
    expect(await listed()).toMatchObject([{ words: 'usein' }]);
    const again = await coordinator.delete(path);
    expect(again).toMatchObject({ status: 409 });
    expect(JSON.stringify(again.body)).toContain('Sanat on jo poistettu');
  });

  test('makes one synonym of words, which leave the list until it does not help', async () => {
    await take('vaarikerho', ago(5));
    const synonym = await synonymOf('vaarikerho');
    expect(await synonymOf('vaarikerho')).toBe(synonym);
    expect(await listed()).toMatchObject([
      { words: 'vaarikerho', synonym: { documentId: synonym, isPublished: false } },
    ]);

    const path = collectionPath(searchSynonymUid, synonym, 'publish');
    const targets = { term: 'vaarikerho', targets: 'ikäihmiset' };
    expect(await coordinator.post(path, targets)).toMatchObject({ status: 200 });
    expect(await listed()).toEqual([]);

    await take('vaarikerho');
    expect(await listed()).toMatchObject([
      { words: 'vaarikerho', times: 2, synonym: { documentId: synonym, isPublished: true } },
    ]);
  });

  test('alone has them, with the administrator', async () => {
    await take('salassa');
    const path = `${list}/${await idOf('salassa')}`;
    const representative = await cms.adminLogin({ role: 'organisation-representative' });
    for (const { status } of [
      await representative.get(list),
      await representative.post(`${path}/synonym`, {}),
      await representative.delete(path),
    ])
      expect(status).toBe(403);
    expect((await fetch(cms.url + list)).status).toBe(401);
    expect(await stored()).toMatchObject([{ words: 'salassa' }]);
  });
});

// Last, for it uses up what this network may send.
test('no network sends more than people do, and nothing typed is lost', async () => {
  let last = await send('sana nolla');
  for (let sent = 0; sent < mostInAnHour.sender && last.status === 200; sent += 1)
    last = await send(`sana ${'abcdefghijklmnopqrstuvwxyz'.charAt(sent)}`);
  expect(last.status).toBe(429);
  expect(last.html).toContain('Yritä uudelleen tunnin kuluttua');
  expect(last.html).toMatch(/name="sanat"[^>]* value="sana /);
  expect(await rows().count()).toBeLessThanOrEqual(mostInAnHour.sender);
});
