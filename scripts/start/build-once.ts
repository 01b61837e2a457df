import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/**
 * Builds something unless its inputs are the same as at the last successful build.
 * @param inputs files and folders, relative to `repository`
 * @param stampFile kept inside the built folder, so that whoever deletes the one deletes the other
 */
export async function buildOnce(
  repository: string,
  { inputs, stampFile }: { inputs: readonly string[]; stampFile: string },
  build: () => Promise<void>,
): Promise<void> {
  const stamp = fingerprint(repository, inputs);
  const file = join(repository, stampFile);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  rmSync(file, { force: true });
  await build();
  writeFileSync(file, stamp);
}
