import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

describe('what is left behind', () => {
  test.each(['/admin/init', '/civil-society/start-page', '/content-manager/init', '/upload/files'])(
    'the answer of %s stays in no browser or proxy',
    async (path) => {
      const { headers } = await fetch(world.cms.url + path);
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('what a link or a search carries is not in the log', async () => {
    const log = vi.spyOn(world.cms.strapi.log, 'http');
    try {
      await fetch(`${world.cms.url}/admin/auth/reset-password?code=salainen-koodi`);
      await fetch(`${world.cms.url}/admin/registration-info?registrationToken=salainen-avain`);
      const lines = log.mock.calls.map(([line]) => String(line));
      expect(lines).toEqual([
        expect.stringMatching(/^GET \/admin\/auth\/reset-password \(\d+ ms\) \d{3}$/),
        expect.stringMatching(/^GET \/admin\/registration-info \(\d+ ms\) \d{3}$/),
      ]);
    } finally {
      log.mockRestore();
    }
  });

  test('nothing says what the service is made of', async () => {
    const { headers } = await fetch(`${world.cms.url}/admin/init`);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('what cannot be stored', () => {
  test.each([
    `/civil-society/reviews/of/${eventUid}/a%00b`,
    `/content-manager/collection-types/${eventUid}/%00`,
    `/content-manager/collection-types/${eventUid}?_q=%00`,
  ])('is refused in %s', async (path) => {
    expectRefused(await world.representative.get(path), world.secrets);
  });

  test('is refused wherever it is in a form', async () => {
    const { representative, coordinator, own, secrets } = world;
    const path = collectionPath(organisationUid, own.organisation);
    for (const values of [
      { name: 'a\0b' },
      { contactPersons: [{ name: '\0' }] },
      { 'na\0me': 'a' },
    ])
      expectRefused(await representative.put(path, values), secrets);
    const reason = { contentType: eventUid, documentId: own.event, reason: 'Koska\0' };
    expectRefused(await coordinator.post('/civil-society/hide', reason), secrets);
  });

  test('is refused when nested without end, in our forms and Strapi’s', async () => {
    const { representative, coordinator, own, secrets } = world;
    let nested: object = { type: 'text', text: 'x' };
    for (let depth = 0; depth < 3000; depth += 1)
      nested = { type: 'list', format: 'unordered', children: [nested] };
    const path = collectionPath(eventUid, own.event);
    expectRefused(await representative.put(path, { description: [nested] }), secrets);
    expectRefused(await coordinator.post('/civil-society/hide', nested), secrets);
  });
});
