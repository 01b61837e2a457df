import { join } from 'node:path';
import type { Child } from './child.ts';
import type { ServiceContext } from './service-context.ts';
import { waitForRelease } from './wait-for-release.ts';
import { waitUntilAnswering } from './wait-until-answering.ts';

const secondsToWait = 60;

/** Starts the publisher, which builds and serves the site, and waits for the first release. */
export async function startPublisher(context: ServiceContext): Promise<Child> {
  const { settings, env, children, step } = context;
  const { repository, dataDir, publisher } = settings;
  const child = children.start({
    name: 'publisher',
    args: [join(repository, 'site/publisher/main.ts')],
    cwd: join(repository, 'site'),
    env,
    dataDir,
  });
  await step('Site', async () => {
    await waitUntilAnswering(`${publisher.url}/status.json`, child, secondsToWait);
    await waitForRelease(`${publisher.url}/status.json`, child);
  });
  return child;
}
