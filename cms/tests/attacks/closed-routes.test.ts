import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { editorRoutes } from '../../src/admin-guard/routes/editor-routes';
import { publicRoutes } from '../../src/admin-guard/routes/public-routes';
import { routeKey } from '../../src/admin-guard/route-key';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

/**
 * Our own ask who comes themselves, by role or by a link's token; the guides, the form by which
 * help is reported and the page that takes words that found nothing are for all.
 */
const ownPrefixes = ['/civil-society', '/kutsu', '/opas', '/apu', '/haku/sanat'];

const layersSchema = z.array(z.object({ path: z.unknown(), methods: z.array(z.string()) }));

/** Every route of Strapi's own for admins, as it is registered: `GET /admin/users/:id`. */
function registeredRoutes(): { method: string; path: string }[] {
  const layers: unknown = world.cms.strapi.server.api('admin').listRoutes();
  return layersSchema.parse(layers).flatMap(({ path, methods }) => {
    const method = methods.find((name) => name !== 'HEAD');
    if (method === undefined || typeof path !== 'string') return [];
    return ownPrefixes.some((prefix) => path.startsWith(prefix)) ? [] : [{ method, path }];
  });
}

/** Something that exists behind every parameter, so that only the guard can be what refuses. */
function addressOf(path: string): string {
  return path
    .replace(':model', 'api::event.event')
    .replace(':contentType', 'api::event.event')
    .replace(':uid', 'api::event.event')
    .replace(':targetField', 'organiser')
    .replace(/:(sourceId|documentId)/, world.own.event)
    .replace(/:\w+/g, '1');
}

function askedAs(client: AttackWorld['representative'], method: string, path: string) {
  if (method === 'GET') return client.get(path);
  if (method === 'DELETE') return client.delete(path);
  return method === 'PUT' ? client.put(path, {}) : client.post(path, {});
}

function closedTo(role: 'organisation-representative' | 'regional-coordinator') {
  const open = [
    ...publicRoutes,
    ...editorRoutes
      .filter(({ roles }) => roles.includes(role))
      .map(({ method, path }) => routeKey(method, path)),
  ];
  return registeredRoutes().filter(({ method, path }) => !open.includes(routeKey(method, path)));
}

test('every route of Strapi’s is allowed by name or refused to a representative', async () => {
  const closed = closedTo('organisation-representative');
  expect(closed.length).toBeGreaterThan(100);
  for (const { method, path } of closed) {
    const answer = await askedAs(world.representative, method, addressOf(path));
    expectRefused(answer, world.secrets);
    expect([401, 403], `${method} ${path}`).toContain(answer.status);
  }
});

test('and to the coordinator', async () => {
  const closed = closedTo('regional-coordinator');
  expect(closed.length).toBeGreaterThan(90);
  for (const { method, path } of closed) {
    const answer = await askedAs(world.coordinator, method, addressOf(path));
    expect([401, 403], `${method} ${path}`).toContain(answer.status);
  }
});

test('without a login there is only the way in', async () => {
  for (const { method, path } of registeredRoutes()) {
    if (publicRoutes.includes(routeKey(method, path))) continue;
    const { status } = await fetch(world.cms.url + addressOf(path), { method });
    expect([401, 403], `${method} ${path}`).toContain(status);
  }
});

test('the lists name no route that Strapi does not have', () => {
  const registered = registeredRoutes().map(({ method, path }) => routeKey(method, path));
  const listed = [
    ...publicRoutes,
    ...editorRoutes.map(({ method, path }) => routeKey(method, path)),
  ];
  expect(listed.filter((key) => !registered.includes(key))).toEqual([]);
});

test('the refusal is Finnish and the reason is in the log', async () => {
  const { strapi } = world.cms;
  const lines: unknown[] = [];
  const warn = strapi.log.warn.bind(strapi.log);
  Object.assign(strapi.log, { warn: (line: unknown) => lines.push(line) });
  const answer = await world.representative.get('/admin/webhooks?x=1');
  Object.assign(strapi.log, { warn });
  expect(answer).toMatchObject({
    status: 403,
    body: { error: { message: 'Sinulla ei ole oikeutta tähän toimintoon.' } },
  });
  expect(lines).toEqual(['Refused GET /admin/webhooks: not for this role']);
});
