import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressSite } from '@civil-society/site/publisher/testing/compress-site.ts';
import { switchRelease } from '@civil-society/site/publisher/releases/switch-release.ts';
import { releaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import type { DeployedRelease } from '../current-site.ts';

export const longText = 'Järjestöt '.repeat(300);

/** Makes a small release in a data folder, as the publisher does, and switches to it; for tests. */
export async function writeRelease(
  dataDir: string,
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<DeployedRelease> {
  const folders = releaseFolders(dataDir);
  const site = join(folders.release(id), 'site');
  await rm(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ '404.html': 'ei ole', ...files })) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await compressSite(site);
  await switchRelease(folders, id);
  return { id, site };
}
