import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi({ CMS_URL: 'https://toimitus.example' });
});
afterAll(() => cms.stop());

/** Sends something as the proxy would pass it on, which adds the client's address at the end. */
async function send(path: string, forwardedFor: string, values: object): Promise<number> {
  const { status } = await fetch(`http://127.0.0.1:${process.env.CMS_PORT}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify(values),
  });
  return status;
}

const person = { email: 'joku@example.fi', password: 'Arvaus123' };
const tryAs = (forwardedFor: string) => send('/admin/login', forwardedFor, person);

test('a guesser is known by the address that the proxy saw, not by what they say themselves', async () => {
  const statuses: number[] = [];
  for (let round = 0; round < 6; round += 1)
    statuses.push(await tryAs(`203.0.113.${round}, 198.51.100.7`));
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
});

test('and shuts nobody else out', async () => {
  expect(await tryAs('198.51.100.8')).toBe(400);
});

test('an installation that has no administrator yet is not taken by who comes by', async () => {
  const values = { ...person, firstname: 'Joku', lastname: 'Muu' };
  expect(await send('/admin/register-admin', '198.51.100.9', values)).toBe(403);
  expect(await cms.strapi.db.query('admin::user').count()).toBe(0);
});
