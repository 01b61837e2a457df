import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readApi } from '../../tests/read-api-client.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import type * as PrintSchema from './print-schema';
import { readScopes } from './read-scopes';
import { readTokenName, syncReadToken } from './sync-read-token';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const ask = (query: string, token: string | undefined = cms.readApiToken) =>
  readApi(cms.url, token, query);
const areas = '{ areas { slug } }';

test('the committed schema is the one that is served', async () => {
  // The compiled copy: it shares its graphql package with the server.
  const compiled = join(cms.strapi.dirs.dist.src, 'read-api/print-schema.js');
  const { printReadSchema }: typeof PrintSchema = createRequire(import.meta.url)(compiled);
  const committed = await readFile(join(cms.strapi.dirs.app.root, 'schema.graphql'), 'utf8');
  // Run "pnpm --filter @civil-society/cms schema" and commit the file when this fails.
  expect(printReadSchema(cms.strapi)).toBe(committed);
});

test('the site’s token reads, anybody else is refused', async () => {
  expect(await ask(areas)).toMatchObject({ status: 200, data: { areas: expect.anything() } });
  for (const token of [undefined, 'x', randomBytes(32).toString('hex')]) {
    const { status, data } = await readApi(cms.url, token, areas);
    expect(status).toBe(401);
    expect(data).toBeNull();
  }
});

test.each(['full-access', 'read-only', 'custom'] as const)(
  'a %s token of another name reads nothing',
  async (type) => {
    const service = cms.strapi.service('admin::api-token');
    const permissions = type === 'custom' ? { permissions: [] } : {};
    const { accessKey } = await service.create({
      name: type,
      type,
      lifespan: null,
      ...permissions,
    });
    const changes = '{ contentChanges(after: 0) { revision } }';
    for (const query of [areas, '{ contentRevision }', changes, '{ organisations { name } }']) {
      const { status, data, errors } = await ask(query, accessKey);
      expect(status).toBe(403);
      expect(data).toBeNull();
      expect(errors).not.toBe('');
    }
  },
);

test.each([
  ['a mutation', 'mutation { createTheme(data: { name: "x" }) { documentId } }'],
  ['a subscription', 'subscription { organisations { name } }'],
  ['introspection', '{ __schema { types { name } } }'],
  ['a type by name', '{ __type(name: "Organisation") { fields { name } } }'],
  ['drafts', '{ organisations(status: DRAFT) { name } }'],
  ['a filter', '{ organisations(filters: { email: { eq: "x" } }) { name } }'],
  ['who owns', '{ organisations { ownerKey } }'],
  ['who wrote', '{ organisations { createdBy { email } } }'],
  ['who belongs', '{ organisations { memberships { user { email } } } }'],
  ['whether a person may be published', '{ organisations { contactPersons { mayBePublished } } }'],
  ['the way back', '{ organisations { areas { organisations { name } } } }'],
  ['the library', '{ uploadFiles { url } }'],
  ['the outbox', '{ outboxMessages { action } }'],
  ['the users', '{ users { email } }'],
  ['what Strapi makes up', '{ ok }'],
])('%s cannot be asked for', async (_what, query) => {
  const { data, errors } = await ask(query);
  expect(data).toBeFalsy();
  expect(errors).not.toBe('');
});

test('no more than five levels deep', async () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'name' : `areas { ${deep(levels - 1)} }`;
  expect((await ask(`{ ${deep(6)} }`)).errors).toContain('exceeds maximum operation depth of 5');
  expect((await ask('{ events { place { address { street } } } }')).errors).toBe('');
});

test('no more than ten fields at the root, by whatever name', async () => {
  const aliases = (count: number) =>
    Array.from({ length: count }, (_, index) => `a${index}: areas { slug }`).join(' ');
  expect((await ask(`{ ${aliases(10)} }`)).errors).toBe('');
  expect((await ask(`{ ${aliases(11)} }`)).errors).toContain('more than 10 root fields');
  const fragments = `{ ...a ...b } fragment a on Query { ${aliases(6)} } fragment b on Query { ${aliases(12)} }`;
  expect((await ask(fragments)).errors).toContain('more than 10 root fields');
});

test('no long requests, no batches and none by GET', async () => {
  expect((await ask(`{ areas { ${'slug '.repeat(1000)} } }`)).errors).toContain('1000 tokens');
  expect((await ask(`${areas} #${'x'.repeat(20_000)}`)).status).toBe(413);
  const headers = {
    authorization: `Bearer ${cms.readApiToken}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify([{ query: areas }, { query: areas }]);
  const batch = await fetch(`${cms.url}/graphql`, { method: 'POST', headers, body });
  expect(batch.status).toBe(400);
  const { authorization } = headers;
  const get = await fetch(`${cms.url}/graphql?query=${encodeURIComponent(areas)}`, {
    headers: { authorization },
  });
  expect(get.status).toBe(405);
});

test('a page of another origin is not let in', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const preflight = await fetch(`${cms.url}/graphql`, { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  expect(preflight.headers.get('access-control-allow-origin')).not.toBe('*');
});

test('the token has exactly the permissions that the queries ask for, and follows its variable', async () => {
  const tokens = cms.strapi.db.query('admin::api-token');
  const permissions = cms.strapi.db.query('admin::api-token-permission');
  const stored = async () => {
    const where = { name: readTokenName };
    const token = await tokens.findOne({ where, populate: ['permissions'] });
    const actions: string[] = token.permissions.map(({ action }: { action: string }) => action);
    return { id: Number(token.id), type: token.type, actions: actions.sort() };
  };
  const wanted = { type: 'custom', actions: [...readScopes].sort() };
  const { id, ...before } = await stored();
  expect(before).toEqual(wanted);

  await permissions.delete({ where: { token: { id }, action: readScopes[0] } });
  await permissions.create({ data: { token: id, action: 'plugin::upload.content-api.destroy' } });
  await tokens.update({ where: { id }, data: { type: 'full-access' } });
  const older = cms.readApiToken;
  const newer = randomBytes(32).toString('hex');
  process.env.READ_API_TOKEN = newer;
  await syncReadToken({ strapi: cms.strapi });
  expect(await stored()).toEqual({ id, ...wanted });
  expect((await ask(areas, newer)).status).toBe(200);
  expect((await ask(areas, older)).status).toBe(401);
  process.env.READ_API_TOKEN = older;
  await syncReadToken({ strapi: cms.strapi });
  expect((await ask(areas)).status).toBe(200);
});
