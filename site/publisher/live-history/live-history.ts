import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { errorText } from '../error-text.ts';
import { isMissing } from '../releases/is-missing.ts';
import type { ReleaseFolders } from '../releases/release-folders.ts';
import { recallReleases } from './recall-releases.ts';

/** Releases are some tens a day: more than a month, in a file of some 60 kB. */
const mostMoments = 1_000;

const momentsSchema = z.object({
  /** Whether nothing that went live before the first moment has been forgotten. */
  isComplete: z.boolean(),
  /** When visitors began to see each revision, the oldest first. */
  moments: z.array(z.object({ revision: z.number().int(), at: z.iso.datetime() })),
});

export type Moments = z.infer<typeof momentsSchema>;

/** When the site began to show each revision of the content; outlives the releases themselves. */
export type LiveHistory = {
  /** A release of this revision is live from now on. */
  record(revision: number, at: Date): Promise<void>;
  /** Since when the site has shown a change of this revision; undefined when that is not known. */
  since(revision: number): string | undefined;
};

/** Opens the history of DATA_DIR; what it lacks is recalled from the releases that are kept. */
export async function openLiveHistory(
  folders: ReleaseFolders,
  log: Logger,
  most = mostMoments,
): Promise<LiveHistory> {
  const file = folders.liveHistory;
  let history = await recallReleases(await readMoments(file, log), folders, log);
  return {
    async record(revision, at) {
      // A lower revision than before: the database is one of before, and its numbers come again.
      const kept = history.moments.filter((moment) => moment.revision <= revision);
      if (kept.at(-1)?.revision !== revision) kept.push({ revision, at: at.toISOString() });
      const isCut = kept.length > most;
      history = { isComplete: history.isComplete && !isCut, moments: kept.slice(-most) };
      await write(file, history, log);
    },
    since(revision) {
      const index = history.moments.findIndex((moment) => moment.revision >= revision);
      const found = history.moments[index];
      const isKnown = index > 0 || history.isComplete || found?.revision === revision;
      return isKnown ? found?.at : undefined;
    },
  };
}

async function readMoments(file: string, log: Logger): Promise<Moments | undefined> {
  try {
    return momentsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (!isMissing(error))
      log.warn({ reason: errorText(error) }, 'the history of what went live is begun anew');
    return undefined;
  }
}

/** In one step. The site goes on without it: a full disk is told, and mended by the next release. */
async function write(file: string, history: Moments, log: Logger): Promise<void> {
  try {
    await writeFile(`${file}.next`, JSON.stringify(history));
    await rename(`${file}.next`, file);
  } catch (error) {
    log.warn({ reason: errorText(error) }, 'the history of what went live could not be kept');
  }
}
