import { carryAssets } from '@civil-society/site/publisher/releases/carry-assets.ts';
import { currentId } from '@civil-society/site/publisher/releases/current-id.ts';
import { readHeld, writeHeld } from '@civil-society/site/publisher/releases/held.ts';
import { readRelease } from '@civil-society/site/publisher/releases/read-release.ts';
import type { ReleaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import { releaseProblems } from '@civil-society/site/publisher/releases/release-problems.ts';
import { switchRelease } from '@civil-society/site/publisher/releases/switch-release.ts';
import { writeManifest } from '@civil-society/site/publisher/releases/write-manifest.ts';
import { chooseRelease } from './choose-release.ts';
import { knownReleases } from './known-release.ts';
import { RollbackProblem } from './rollback-problem.ts';

/**
 * Goes back to an earlier release that is intact, and holds it there: the publisher, running or
 * not, follows the marker that is written first. Readers of the release that is left keep their
 * styles and search.
 * @returns the name of the release that is live now
 * @throws RollbackProblem when it can't be done; nothing has changed then
 */
export async function rollBack(
  folders: ReleaseFolders,
  wanted: string | undefined,
  now: Date,
): Promise<{ release: string; left: string | undefined }> {
  const { id } = chooseRelease(await knownReleases(folders), wanted);
  const problems = await releaseProblems(folders, id, 'hashes');
  if (problems.length > 0)
    throw new RollbackProblem(
      'damagedRelease',
      `Release ${id} is damaged, so the live one stays: ${problems.slice(0, 5).join('; ')}. Choose another: --list shows them.`,
    );
  const left = await currentId(folders);
  const revision = await revisionToHold(folders, left, id);
  if (left !== undefined) await keepAssetsOf(folders, left, id, now);
  await writeHeld(folders, { release: id, revision, since: now.toISOString() });
  await switchRelease(folders, id);
  return { release: id, left };
}

/** Of the newest content that was live: going back twice is still to hold that back. */
async function revisionToHold(
  folders: ReleaseFolders,
  left: string | undefined,
  target: string,
): Promise<number> {
  const held = await readHeld(folders).catch(() => undefined);
  if (held) return held.revision;
  const newest = await readRelease(folders, left ?? target).catch(() =>
    readRelease(folders, target),
  );
  return newest.release.revision;
}

async function keepAssetsOf(
  folders: ReleaseFolders,
  left: string,
  target: string,
  now: Date,
): Promise<void> {
  const from = await readRelease(folders, left).catch(() => undefined);
  // A damaged release gives nothing: to get away from it comes first.
  if (!from) return;
  const to = await readRelease(folders, target);
  await writeManifest(
    folders,
    target,
    await carryAssets(to.siteFolder, to.manifest, from, { now }),
  );
}
