import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  releaseFiles,
  releaseFolders,
} from '@civil-society/site/publisher/releases/release-folders.ts';
import { DeployProblem } from './deploy-problem.ts';

/** A release that is deployed: its name and the folder of its files. */
export type DeployedRelease = { id: string; site: string };

/**
 * The release that is live now. The link is followed once: a switch in the middle of a deployment
 * does not mix two releases.
 */
export async function currentSite(dataDir: string): Promise<DeployedRelease> {
  const { current } = releaseFolders(resolve(dataDir));
  try {
    const release = await realpath(current);
    return { id: basename(release), site: await realpath(join(release, releaseFiles.site)) };
  } catch (cause) {
    throw new DeployProblem(
      'failed',
      `There is no release at ${current}: start the publisher and wait for the first one, or set DATA_DIR to the folder that it uses.`,
      { cause },
    );
  }
}
