import { afterEach, expect, it } from 'vitest';
import { createCmsClient } from './client.ts';
import { fetchAll } from './fetch-all.ts';
import { cmsContent, cmsOrganisation } from './testing/cms-entries.ts';
import { fakeToken, startFakeReadApi, type FakeRoot } from './testing/fake-read-api.ts';

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

async function clientOf(root: FakeRoot) {
  const api = await startFakeReadApi(root);
  stop = api.stop;
  return createCmsClient({ url: api.url, token: fakeToken });
}

const { revision, ...lists } = cmsContent();

it('reads every list by the committed schema', async () => {
  const client = await clientOf({ ...lists, contentRevision: revision });
  expect(await fetchAll(client)).toEqual(cmsContent());
});

it('reads long lists page by page', async () => {
  const all = Array.from({ length: 2_050 }, (_, index) =>
    cmsOrganisation({ documentId: `org${10_000 + index}` }),
  );
  const asked: (string | null)[] = [];
  const organisations = ({ afterId, limit }: { afterId: string | null; limit: number }) => {
    asked.push(afterId);
    const start = all.findIndex(({ documentId }) => documentId === afterId) + 1;
    return all.slice(start, start + limit);
  };
  const client = await clientOf({ ...lists, organisations, contentRevision: 1 });
  expect((await fetchAll(client)).organisations).toEqual(all);
  expect(asked).toEqual([null, 'org10999', 'org11999']);
});

it('reads again when the content changed meanwhile', async () => {
  const revisions = [1, 2, 2];
  const client = await clientOf({ ...lists, contentRevision: () => revisions.shift() });
  expect((await fetchAll(client)).revision).toBe(2);
});

it('gives up when the content never rests', async () => {
  let moving = 0;
  const client = await clientOf({ ...lists, contentRevision: () => (moving += 1) });
  await expect(fetchAll(client)).rejects.toThrow(/changed during each of 5 readings/);
});
