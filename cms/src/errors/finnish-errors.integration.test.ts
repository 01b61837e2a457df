import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionPath } from '../../tests/collection-path';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { newsArticleUid, organisationUid } from '../content-type-uids';
import { isEnglish } from './is-english';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const errorSchema = z.object({ error: z.object({ message: z.string() }) });
const messageOf = (body: unknown) => errorSchema.parse(body).error.message;

/** Sends a form of the pages that need no login. */
async function post(path: string, data: object) {
  const response = await fetch(cms.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  return { status: response.status, body: await response.json() };
}

test('a wrong password is told in Finnish, and so is the sixth try', async () => {
  const login = { email: 'ei.ole@example.fi', password: 'Vaarin123' };
  const first = await post('/admin/login', login);
  expect(first.status).toBe(400);
  expect(messageOf(first.body)).toBe('Sähköpostiosoite tai salasana on väärä.');
  let last = first;
  for (let count = 0; count < 6; count += 1) last = await post('/admin/login', login);
  expect(last.status).toBe(429);
  expect(messageOf(last.body)).toContain('Odota viisi minuuttia');
});

test('an old link for a new password is told in Finnish', async () => {
  const { status, body } = await post('/admin/reset-password', {
    resetPasswordToken: 'vanha',
    password: 'Uusi12345',
  });
  expect(status).toBe(400);
  expect(messageOf(body)).toContain('Linkki on vanhentunut');
});

test('every field of a weak password is told in Finnish', async () => {
  const { status, body } = await post('/admin/reset-password', {
    resetPasswordToken: 'vanha',
    password: 'heikko',
  });
  expect(status).toBe(400);
  expect(messageOf(body)).not.toSatisfy(isEnglish);
  expect(JSON.stringify(body)).toContain('Salasanassa pitää olla ainakin yksi numero.');
});

test('what a representative may not do, and what is not there, is told in Finnish', async () => {
  const representative = await cms.adminLogin({ role: 'organisation-representative' });
  const refusals = [
    await representative.get(collectionPath(newsArticleUid)),
    await representative.get(collectionPath(organisationUid, 'ei-ole')),
    await representative.get('/admin/users'),
    await representative.get('/upload/files/999999'),
    await representative.put('/admin/users/me', { currentPassword: 'x', password: 'Uusi12345' }),
  ];
  for (const { status, body } of refusals) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(messageOf(body)).not.toSatisfy(isEnglish);
  }
});

test('programs still get Strapi’s own words', async () => {
  const response = await fetch(`${cms.url}/api/organisations`);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(messageOf(await response.json())).toSatisfy(isEnglish);
});
