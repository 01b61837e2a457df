import type { Logger } from 'pino';
import { errorText } from '../error-text.ts';
import { currentId } from './current-id.ts';
import { readHeld, removeHeld, type Held } from './held.ts';
import type { ReleaseFolders } from './release-folders.ts';
import { releaseProblems } from './release-problems.ts';
import { switchRelease } from './switch-release.ts';

/**
 * Makes the held release the current one, when there is one. A hold that can't be followed is
 * dropped: the site then goes on as if there were none.
 */
export async function followHold(folders: ReleaseFolders, log: Logger): Promise<Held | undefined> {
  const held = await readHeld(folders).catch((error: unknown) => {
    log.error({ reason: errorText(error) }, 'the hold on an earlier release is not followed');
    return undefined;
  });
  if (!held || (await currentId(folders)) === held.release) return held;
  const problems = await releaseProblems(folders, held.release, 'sizes');
  if (problems.length > 0) {
    log.error({ held, problems }, 'the held release is damaged: the hold is dropped');
    await removeHeld(folders);
    return undefined;
  }
  await switchRelease(folders, held.release);
  log.info({ held }, 'went back to an earlier release');
  return held;
}
