import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserProblem } from './user-problem.ts';

/**
 * Makes the folders that an installation writes to.
 * @throws UserProblem where they can't be written
 */
export function prepareDataDir(dataDir: string): void {
  const probe = join(dataDir, '.write-probe');
  try {
    // Passwords' hashes and drafts are in there: nobody else's business.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    for (const folder of ['logs', 'public/uploads'])
      mkdirSync(join(dataDir, folder), { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new UserProblem(
      `The data folder ${dataDir} can't be written: give yourself the right to write there, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}
