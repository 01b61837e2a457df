import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { required } from './addresses.ts';

/**
 * Keeps every new release from being switched to while `during` runs: in the place of the link to
 * the current release is a folder, as after somebody's mistake. The site stays as it is.
 */
export async function whileReleasesFail(during: () => Promise<void>): Promise<void> {
  const current = join(required('E2E_DATA_DIR'), 'current');
  const aside = `${current}.aside`;
  await rename(current, aside);
  await mkdir(current);
  await writeFile(join(current, 'somebodys-file'), '');
  try {
    await during();
  } finally {
    await rm(current, { recursive: true });
    await rename(aside, current);
  }
}
