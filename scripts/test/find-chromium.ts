import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { z } from 'zod';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Playwright's module is its test function with everything else as properties. */
const playwrightSchema = z.custom<{ chromium: { executablePath(): string } }>(
  (value) => typeof value === 'function' && 'chromium' in value,
);

/**
 * A Chromium on this machine: CHROMIUM_PATH, the system's own, or one that Playwright has
 * downloaded. Undefined where there is none.
 * @param site folder of the site's package, which has Playwright
 */
export function findChromium(env: NodeJS.ProcessEnv, site: string): string | undefined {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [env['CHROMIUM_PATH'] ?? '', ...onPath, ...macPrograms, ofPlaywright(site)];
  return candidates.find(isProgram);
}

function ofPlaywright(site: string): string {
  const playwright: unknown = createRequire(join(site, 'package.json'))('@playwright/test');
  return playwrightSchema.parse(playwright).chromium.executablePath();
}

function isProgram(path: string): boolean {
  if (path === '' || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
