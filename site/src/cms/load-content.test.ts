import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentFromCms } from './content-from-cms.ts';
import { cmsContent } from './testing/cms-entries.ts';
import { fakeToken, startFakeReadApi } from './testing/fake-read-api.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'http://localhost:4321');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const load = async () => (await import('./load-content.ts')).loadContent();

it('reads the snapshot, once a process', async () => {
  const file = join(folder, 'content.json');
  const { content } = contentFromCms(cmsContent());
  await writeFile(file, JSON.stringify(content));
  vi.stubEnv('CONTENT_SNAPSHOT', file);
  const first = await load();
  expect(first).toEqual(content);
  await rm(file);
  expect(await load()).toBe(first);
});

it('says which snapshot it can not read', async () => {
  const file = join(folder, 'content.json');
  await writeFile(file, '{}');
  vi.stubEnv('CONTENT_SNAPSHOT', file);
  await expect(load()).rejects.toThrow(`CONTENT_SNAPSHOT=${file} is not a snapshot`);
});

it('reads the CMS when there is no snapshot, with images where the CMS has them', async () => {
  const { revision, ...lists } = cmsContent();
  const api = await startFakeReadApi({ ...lists, contentRevision: revision });
  vi.stubEnv('CMS_URL', api.url);
  vi.stubEnv('READ_API_TOKEN', fakeToken);
  const content = await load().finally(api.stop);
  expect(content.organisations[0]?.logo?.url).toBe(`${api.url}/uploads/logo_5f3a.png`);
});
