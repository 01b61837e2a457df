import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const password = 'Aivan-oikea1';

async function createUser(
  values: Record<string, unknown> = {},
): Promise<{ id: number; email: string }> {
  const role = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'organisation-representative' } });
  return cms.strapi.service('admin::user').create({
    email: `aino-${randomBytes(4).toString('hex')}@example.fi`,
    firstname: 'Aino',
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    ...values,
  });
}

async function post(path: string, body: object): Promise<{ status: number; text: string }> {
  const response = await fetch(cms.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

describe('who has an account', () => {
  test('is not told by the answer to a login', async () => {
    const { email } = await createUser();
    const wrong = await post('/admin/login', { email, password: 'Vaara-sana1' });
    const unknown = await post('/admin/login', { email: 'ei@example.fi', password: 'Vaara-sana1' });
    expect(wrong.status).toBe(400);
    expect(unknown).toEqual(wrong);
  });

  test('nor by the time it takes', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 4; round += 1) {
      const { email } = await createUser();
      times.known.push(await timeOf(email));
      times.unknown.push(await timeOf(`ei-${round}@example.fi`));
    }
    // Comparing a password takes tens of milliseconds, everything else a few.
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) / 2);
  });

  test('nor by asking for a new password', async () => {
    const { email } = await createUser();
    const known = await post('/admin/forgot-password', { email });
    const unknown = await post('/admin/forgot-password', { email: 'ei@example.fi' });
    expect(known.status).toBe(204);
    expect(unknown).toEqual(known);
  });
});

async function timeOf(email: string): Promise<number> {
  const start = performance.now();
  await post('/admin/login', { email, password: 'Vaara-sana1' });
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

describe('a new password', () => {
  const tokenFor = async (email: string, milliseconds: number): Promise<string> => {
    const resetPasswordToken = randomBytes(20).toString('hex');
    const resetPasswordTokenExpiresAt = new Date(Date.now() + milliseconds);
    await cms.strapi.db
      .query('admin::user')
      .update({ where: { email }, data: { resetPasswordToken, resetPasswordTokenExpiresAt } });
    return resetPasswordToken;
  };
  const hour = 3_600_000;
  const reset = (resetPasswordToken: string, newPassword = 'Aivan-uusi1') =>
    post('/admin/reset-password', { resetPasswordToken, password: newPassword });

  test('ends every session that was open', async () => {
    const { email } = await createUser();
    const { text } = await post('/admin/login', { email, password });
    const { data } = z.object({ data: z.object({ token: z.string() }) }).parse(JSON.parse(text));
    const me = () =>
      fetch(`${cms.url}/admin/users/me`, { headers: { authorization: `Bearer ${data.token}` } });
    expect((await me()).status).toBe(200);
    expect((await reset(await tokenFor(email, hour))).status).toBe(200);
    expect((await me()).status).toBe(401);
  });

  test('is set once with a link, and in time', async () => {
    const { email } = await createUser();
    expect((await reset(await tokenFor(email, -1000))).status).toBe(400);
    const token = await tokenFor(email, hour);
    expect((await reset(token)).status).toBe(200);
    expect((await reset(token, 'Aivan-uusi2')).status).toBe(400);
    expect((await post('/admin/login', { email, password: 'Aivan-uusi1' })).status).toBe(200);
  });

  test('is long enough and of different characters', async () => {
    const { email } = await createUser();
    const token = await tokenFor(email, hour);
    for (const weak of ['lyhyt1A', 'kaikkipienella1', 'KAIKKIISOLLA1', 'EiNumeroita', ''])
      expect((await reset(token, weak)).status, weak).toBe(400);
    expect((await reset(token)).status).toBe(200);
  });
});

describe('guessing', () => {
  test('a password ends after five tries, in Finnish, and others may still log in', async () => {
    const { email } = await createUser();
    const attempt = () => post('/admin/login', { email, password: 'Vaara-sana1' });
    for (let tries = 0; tries < 5; tries += 1) expect((await attempt()).status).toBe(400);
    const refused = await attempt();
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('Liian monta yritystä');
    expect((await post('/admin/login', { email, password })).status).toBe(429);
    const other = await createUser();
    expect((await post('/admin/login', { email: other.email, password })).status).toBe(200);
  });

  test('mails for a new password are not sent without end', async () => {
    const { email } = await createUser();
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      statuses.push((await post('/admin/forgot-password', { email })).status);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
  });

  test.each([
    ['/admin/reset-password', { resetPasswordToken: 'arvaus', password: 'Aivan-uusi1' }],
    [
      '/admin/register',
      { registrationToken: 'arvaus', userInfo: { firstname: 'A', password: 'Aivan-uusi1' } },
    ],
  ])('a token at %s ends after twenty tries', async (path, body) => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 21; tries += 1) statuses.push((await post(path, body)).status);
    expect(statuses.filter((status) => status !== 400 && status !== 429)).toEqual([]);
    expect(statuses.at(-1)).toBe(429);
  });
});
