import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readApi } from '../read-api-client.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const areas = '{ areas { slug } }';
const ask = (query: string) => readApi(world.cms.url, world.cms.readApiToken, query);

async function post(body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${world.cms.url}/graphql`, { method: 'POST', headers, body });
}

function authorised(contentType = 'application/json'): Record<string, string> {
  return {
    authorization: `Bearer ${world.cms.readApiToken}`,
    'content-type': contentType,
  };
}

describe('hole 7: GraphQL', () => {
  test('is not for the admin’s users', async () => {
    for (const client of [world.representative, world.coordinator, world.administrator])
      expectRefused(await client.post('/graphql', { query: areas }), world.secrets);
  });

  test('shows no drafts and nobody’s account, whatever is asked', async () => {
    for (const query of [
      '{ organisations { name summary email } }',
      '{ events { title summary } }',
      '{ organisations(publicationState: PREVIEW) { summary } }',
      '{ events(status: DRAFT) { title } }',
      '{ events(filters: { title: { contains: "salakokous" } }) { title } }',
    ]) {
      const answer = await ask(query);
      const text = JSON.stringify(answer);
      expect(world.secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  test.each([
    ['many names for one list', `{ ${'abcdefghijk'.replace(/./g, '$&: areas { slug } ')} }`],
    ['many names for one field', `{ areas { ${named(500)} } }`],
    ['directives without end', `{ areas { slug ${'@include(if: true) '.repeat(300)} } }`],
    ['two operations', 'query a { areas { slug } } query b { areas { slug } }'],
    ['a mutation beside a query', 'mutation a { x } query b { areas { slug } }'],
    ['what types there are', '{ a: __schema { queryType { name } } }'],
    ['a type in a fragment', '{ ...a } fragment a on Query { __type(name: "Area") { name } }'],
  ])('%s is refused', async (_what, query) => {
    const { status, data, errors } = await ask(query);
    expect(status).toBe(400);
    expect(data).toBeFalsy();
    expect(errors).not.toBe('');
  });

  test('does not help to guess names', async () => {
    for (const query of ['{ organisation { name } }', '{ organisations { nam } }', '{ area }'])
      expect((await ask(query)).errors).not.toMatch(/did you mean/i);
  });

  test('keeps no queries for later', async () => {
    const sha256Hash = 'a'.repeat(64);
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const answer = await post(JSON.stringify({ extensions }), authorised());
    expect(await answer.text()).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(areas)}`],
    ['plain text', 'text/plain', JSON.stringify({ query: areas })],
    [
      'a multipart form',
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${areas}\r\n--x--`,
    ],
    ['a bare query', 'application/graphql', areas],
    ['a list of queries', 'application/json', JSON.stringify([{ query: areas }])],
    ['no JSON', 'application/json', '{'],
  ])('%s is refused, so that no page can make a browser ask', async (_what, type, body) => {
    const answer = await post(body, authorised(type));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const { status } = await fetch(`${world.cms.url}/graphql?query=${encodeURIComponent(areas)}`, {
      method,
      headers: authorised(),
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

function named(count: number): string {
  return Array.from({ length: count }, (_, index) => `n${index}: slug`).join(' ');
}

test('the site’s own question is answered', async () => {
  expect(await ask(areas)).toMatchObject({ status: 200, errors: '' });
});
