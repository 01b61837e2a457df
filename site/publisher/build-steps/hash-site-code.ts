import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What a build makes or never reads. */
const skippedFolders = new Set(['node_modules', '.astro', 'e2e', 'test-results', 'testing']);

/**
 * The hash of the code, worked out anew only when a file has been written, added or taken away:
 * every publishing asks for it, and reading all files takes a tenth of a second.
 */
export function createSiteCodeHash(
  ...code: Parameters<typeof hashSiteCode>
): () => Promise<string> {
  const [root, paths] = code;
  let known: { state: string; hash: string } | undefined;
  return async () => {
    const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
    const stats = await Promise.all(files.map((file) => stat(file)));
    const state = files
      .map((file, at) => `${file} ${stats[at]?.mtimeMs} ${stats[at]?.size}`)
      .sort()
      .join('\n');
    if (known?.state !== state) known = { state, hash: await hashSiteCode(...code) };
    return known.hash;
  };
}

/**
 * Hash of everything besides the content that decides what a build gives.
 * @param root paths are hashed relative to it, so that a moved clone gives the same hash.
 * @param paths files, and folders with all that is in them.
 * @param settings variables that change what is built.
 */
export async function hashSiteCode(
  root: string,
  paths: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files.sort())
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter(
    (name) => !skippedFolders.has(name) && !name.includes('.test.'),
  );
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat();
}
