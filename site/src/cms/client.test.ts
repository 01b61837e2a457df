import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createCmsClient } from './client.ts';
import { CmsError } from './cms-error.ts';
import { fetchContentRevision } from './fetch-content-revision.ts';
import { fakeToken, startFakeReadApi } from './testing/fake-read-api.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function startApi(root: Record<string, unknown>): Promise<string> {
  const api = await startFakeReadApi(root);
  stops.push(api.stop);
  return api.url;
}

async function startAnswering(status: number, body: string, type: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
}

const read = (url: string, token = fakeToken) =>
  fetchContentRevision(createCmsClient({ url, token }));

it('reads', async () => {
  expect(await read(await startApi({ contentRevision: 12 }))).toBe(12);
});

it('fails when nobody answers, and says where and how to mend it', async () => {
  const error = await read('http://127.0.0.1:9').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CmsError);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^No readable answer from the CMS \(ContentRevision at http:\/\/127\.0\.0\.1:9\/graphql\)\. Check that the CMS is running/,
    ),
    cause: expect.any(Error),
  });
});

it('fails with a wrong token', async () => {
  await expect(read(await startApi({}), 'wrong')).rejects.toThrow(
    /^The CMS answered 401 .* Check that READ_API_TOKEN/,
  );
});

it('fails on a GraphQL error, even when there is data', async () => {
  const body = '{"data":{"contentRevision":3},"errors":[{"message":"Forbidden access"}]}';
  await expect(read(await startAnswering(200, body, 'application/json'))).rejects.toThrow(
    /^The CMS answered 200 with errors: Forbidden access/,
  );
});

it('fails on a resolver that throws', async () => {
  const url = await startApi({
    contentRevision: () => {
      throw new Error('database is locked');
    },
  });
  await expect(read(url)).rejects.toThrow(/errors: database is locked .*log of the CMS/);
});

it.each([
  [500, '<h1>Internal Server Error</h1>', 'text/html'],
  [503, '{}', 'application/json'],
  [200, '<h1>Tervetuloa</h1>', 'text/html'],
])('fails on %i %s', async (status, body, type) => {
  await expect(read(await startAnswering(status, body, type))).rejects.toBeInstanceOf(CmsError);
});

it('stops waiting', async () => {
  const server = createServer(() => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const client = createCmsClient({ url: `http://127.0.0.1:${port}`, token: 'x', timeout: 50 });
  await expect(fetchContentRevision(client)).rejects.toThrow(/No readable answer/);
});
