import type { DeployedRelease } from '../current-site.ts';
import { DeployProblem } from '../deploy-problem.ts';
import { busyCode, finish, prepare, unlock } from './remote-scripts.ts';
import { sshCommand, type RsyncSettings } from './rsync-settings.ts';
import { runCommand, type CommandResult } from './run-command.ts';
import { withRetries } from './with-retries.ts';

export type RsyncReport = { uploaded: number; unchanged: number };

/**
 * Brings another machine to a release: uploads what differs from its live release into a new
 * folder, whose other files are hard links, and switches its `current` link when all is there.
 * Visitors see the one release or the other. It can be interrupted and repeated.
 * @param say hears of what could not be tidied up
 * @throws DeployProblem
 */
export async function deployByRsync(
  settings: RsyncSettings,
  { id, site }: DeployedRelease,
  say: (line: string) => void,
): Promise<RsyncReport> {
  const { host, folder } = settings;
  const remote = (script: string) =>
    runCommand([...sshCommand(settings), host, 'sh', '-s', '--', folder, id], script);

  // Not tried again: a connection that breaks may have taken the lock.
  const prepared = await remote(prepare);
  if (prepared.exitCode === busyCode)
    throw new DeployProblem(
      'busy',
      `Another deployment to ${host} is running: wait for it and run the command again. If it has died, its lock opens an hour after it began; or remove ${folder}/.deploying there.`,
    );
  expectSuccess(prepared, `${host} could not be prepared`);
  try {
    const uploading = `releases/uploading-${id}`;
    const result = await withRetries(() =>
      runCommand([
        'rsync',
        ...rsyncOptions(settings, prepared.output.trim()),
        `${site}/`,
        `${host}:${folder}/${uploading}/site/`,
      ]),
    );
    expectSuccess(result, `The files could not be uploaded to ${host}`);
    expectSuccess(await withRetries(() => remote(finish)), `${host} could not switch`);
    const [files, uploaded] = [filesOf(result), transferredOf(result)];
    return { uploaded, unchanged: files - uploaded };
  } catch (problem) {
    const { exitCode, errors } = await withRetries(() => remote(unlock));
    if (exitCode !== 0) say(`The lock ${folder}/.deploying stays for an hour: ${errors.trim()}`);
    throw problem;
  }
}

/**
 * By content, not by time: every build writes every file anew. Times are not kept, so that what has
 * not changed stays the same file, with the same ETag.
 */
function rsyncOptions(settings: RsyncSettings, live: string): string[] {
  return [
    ...['--recursive', '--checksum', '--delete', '--compress', '--stats'],
    ...['--perms', '--chmod=D755,F644', '--timeout=60'],
    ...(live === '' ? [] : [`--link-dest=../../${live}/site/`]),
    ...['--rsh', sshCommand(settings).join(' ')],
  ];
}

const filesOf = ({ output }: CommandResult) => figure(output, /^Number of files: .*reg: ([\d,]+)/m);
const transferredOf = ({ output }: CommandResult) =>
  figure(output, /^Number of regular files transferred: ([\d,]+)/m);

function figure(output: string, pattern: RegExp): number {
  return Number(pattern.exec(output)?.[1]?.replaceAll(',', '') ?? Number.NaN);
}

function expectSuccess({ exitCode, errors }: CommandResult, what: string): void {
  if (exitCode === 0) return;
  throw new DeployProblem(
    'failed',
    `${what} (exit code ${exitCode}): ${errors.trim()}. Visitors still see the release before. Mend the cause, such as RSYNC_TARGET, the key, the known hosts or a full disk, and run the command again.`,
  );
}
