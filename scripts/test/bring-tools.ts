import { bringChromium } from './bring-chromium.ts';
import { bringServers } from './bring-servers.ts';
import type { Suite } from './suites.ts';

export type Tools = {
  /** The real servers that unit tests talk to are there. */
  servers: Promise<void>;
  /** Path of the browser. */
  chromium: Promise<string>;
};

/**
 * Begins to bring what some of the suites need from elsewhere: the network is waited for while the
 * first suites compute. One after the other, as packages are installed.
 */
export function bringTools(
  suites: readonly Suite[],
  env: NodeJS.ProcessEnv,
  repository: string,
): Tools {
  const isNeeded = (group: Suite['group']) => suites.some((suite) => suite.group === group);
  const servers = isNeeded('unit') ? bringServers(env, repository) : Promise.resolve();
  const chromium = servers.then(() =>
    isNeeded('browser') ? bringChromium(env, repository) : Promise.resolve(''),
  );
  // A failure is told by the suite that waits for it, which comes later.
  chromium.catch(() => undefined);
  return { servers, chromium };
}
