import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserProblem } from './user-problem.ts';

/**
 * Keeps a second service out of a data folder until this process exits: two CMSs must not write
 * one SQLite file.
 * @throws UserProblem where a running service has it
 */
export function claimDataDir(dataDir: string): void {
  const file = join(dataDir, 'running.pid');
  const owner = ownerOf(file);
  if (owner !== undefined && owner !== process.pid && isRunning(owner))
    throw new UserProblem(
      `The service is already running on the data folder ${dataDir} (process ${owner}): stop it, or set DATA_DIR to another folder.`,
    );
  writeFileSync(file, String(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
}

function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
