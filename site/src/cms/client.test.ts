import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createCmsClient } from './client.ts';
import { CmsError } from './cms-error.ts';
import { fetchContentRevision } from './fetch-content-revision.ts';
import { closedAddress } from './testing/closed-address.ts';
import { fakeToken, startFakeReadApi } from './testing/fake-read-api.ts';
import { startServer } from './testing/start-server.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function startApi(root: Record<string, unknown>): Promise<string> {
  const api = await startFakeReadApi(root);
  stops.push(api.stop);
  return api.url;
}

async function start(listener: RequestListener): Promise<string> {
  const { url, stop } = await startServer(createServer(listener));
  stops.push(stop);
  return url;
}

const startAnswering = (status: number, body: string, type: string) =>
  start((_request, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });

const read = (url: string, token = fakeToken) =>
  fetchContentRevision(createCmsClient({ url, token }));

it('reads', async () => {
  expect(await read(await startApi({ contentRevision: 12 }))).toBe(12);
});

it('fails when nobody answers, and says where and how to mend it', async () => {
  const url = await closedAddress();
  const error = await read(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CmsError);
  expect(error).toMatchObject({
    message: `No readable answer from the CMS (ContentRevision at ${url}/graphql). Check that the CMS is running and that CMS_URL is its address.`,
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
  const url = await start(() => undefined);
  const client = createCmsClient({ url, token: 'x', timeout: 50 });
  await expect(fetchContentRevision(client)).rejects.toThrow(/No readable answer/);
});
