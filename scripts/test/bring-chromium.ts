import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserProblem } from '../start/user-problem.ts';
import { findChromium } from './find-chromium.ts';
import { runInOnePiece } from './run-shown.ts';

/**
 * Finds a Chromium, or installs one: Debian's package when root on Debian, else Playwright's.
 * @returns its path
 * @throws UserProblem where there is none and none can be installed
 */
export async function bringChromium(env: NodeJS.ProcessEnv, repository: string): Promise<string> {
  const site = join(repository, 'site');
  const found = findChromium(env, site);
  if (found !== undefined) return found;

  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const options = { cwd: site, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (isDebianRoot) {
    await runInOnePiece(['apt-get', 'update', '--quiet=2'], options);
    await runInOnePiece(['apt-get', 'install', '--yes', '--quiet=2', 'chromium'], options);
  } else {
    await runInOnePiece(['pnpm', 'exec', 'playwright', 'install', 'chromium'], options);
  }

  const installed = findChromium(env, site);
  if (installed !== undefined) return installed;
  throw new UserProblem(
    'The browser tests need Chromium: install the package "chromium" or Google Chrome, or set CHROMIUM_PATH to one, and run the command again.',
  );
}
