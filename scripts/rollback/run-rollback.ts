import { readHeld, removeHeld } from '@civil-society/site/publisher/releases/held.ts';
import type { ReleaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import { formatReleases } from './format-releases.ts';
import { knownReleases } from './known-release.ts';
import { readArguments, usage } from './read-arguments.ts';
import { rollBack } from './roll-back.ts';

/**
 * Does what the arguments say.
 * @returns what was done, for whoever typed them
 * @throws RollbackProblem when it can't be done; nothing has changed then
 */
export async function runRollback(
  folders: ReleaseFolders,
  args: readonly string[],
  now: Date,
): Promise<string> {
  const order = readArguments(args);
  switch (order.what) {
    case 'help':
      return usage;
    case 'list':
      return formatReleases(await knownReleases(folders), await readHeld(folders));
    case 'resume':
      return (await removeHeld(folders))
        ? 'The hold has ended. A running publisher brings the site up to date now; it takes as long as a publication.'
        : 'No release was held: the site follows the content already.';
    case 'roll back': {
      const { release, left } = await rollBack(folders, order.release, now);
      return [
        `Release ${release} is live${left === undefined ? '' : ` instead of ${left}`}.`,
        'It is held: a running publisher serves it within seconds, and keeps it until newer content',
        'is published. To follow the content again at once: rollback --resume.',
      ].join('\n');
    }
  }
}
