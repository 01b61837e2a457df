import type { Logger } from 'pino';
import { errorText } from '../error-text.ts';
import { currentId } from '../releases/current-id.ts';
import { listReleases } from '../releases/list-releases.ts';
import { readRecord } from '../releases/read-release.ts';
import type { ReleaseFolders } from '../releases/release-folders.ts';
import type { Moments } from './live-history.ts';

/**
 * Adds the releases that went live without a note: those of before there was a history, and one
 * after whose switch the publisher was killed. Their records tell the time to some seconds.
 */
export async function recallReleases(
  history: Moments | undefined,
  folders: ReleaseFolders,
  log: Logger,
): Promise<Moments> {
  const ids = (await listReleases(folders)).reverse();
  const current = await currentId(folders);
  const moments = [...(history?.moments ?? [])];
  // What is newer than the current one may never have been shown.
  for (const id of ids.filter((name) => current !== undefined && name <= current)) {
    try {
      const { revision, builtAt } = await readRecord(folders, id);
      if (revision > (moments.at(-1)?.revision ?? -1)) moments.push({ revision, at: builtAt });
    } catch (error) {
      log.warn({ id, reason: errorText(error) }, 'a release does not tell when it went live');
    }
  }
  return { isComplete: history?.isComplete ?? ids.length === 0, moments };
}
