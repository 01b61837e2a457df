import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runAstro, type AstroBuild } from './run-astro.ts';

/**
 * Runs `astro build`, also when the releases are on another file system than the code: Astro moves
 * files from its own folder beside the code, which works within one file system only. There the
 * site is built beside the code and copied.
 */
export async function buildOnOwnDisk(build: AstroBuild): Promise<void> {
  const [code, out] = await Promise.all([stat(build.siteFolder), stat(build.outFolder)]);
  if (code.dev === out.dev) return runAstro(build);
  const beside = join(build.siteFolder, '.astro/release');
  await rm(beside, { recursive: true, force: true });
  try {
    await runAstro({ ...build, outFolder: beside });
    await cp(beside, build.outFolder, { recursive: true });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
