import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOnOwnDisk } from '../build-steps/build-on-own-disk.ts';
import { isThere } from '../releases/is-there.ts';

export type RendererBuild = {
  /** Where the site's code is. */
  siteFolder: string;
  /** Holds one folder for each state of the code. */
  renderersFolder: string;
  /** Of the code and of `settings`. */
  codeHash: string;
  settings: Readonly<Record<string, string>>;
  signal: AbortSignal;
};

/**
 * Has Astro build the program that renders pages, unless this very code was built before.
 * @returns its folder, with `server/entry.mjs` and, for browsers, `client/`
 * @throws Error with Astro's last words when it fails
 */
export async function buildRenderer(build: RendererBuild): Promise<string> {
  const { siteFolder, renderersFolder, codeHash, settings, signal } = build;
  const folder = join(renderersFolder, codeHash);
  if (await isThere(join(folder, 'server/entry.mjs'))) return folder;
  const unfinished = join(renderersFolder, `building-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await buildOnOwnDisk({ siteFolder, outFolder: unfinished, settings, signal });
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  await removeOthers(renderersFolder, codeHash);
  return folder;
}

async function removeOthers(renderersFolder: string, codeHash: string): Promise<void> {
  for (const name of await readdir(renderersFolder))
    if (name !== codeHash) await rm(join(renderersFolder, name), { recursive: true, force: true });
}
