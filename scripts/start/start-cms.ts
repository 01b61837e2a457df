import { join } from 'node:path';
import type { Child } from './child.ts';
import type { ServiceContext } from './service-context.ts';
import { waitUntilAnswering } from './wait-until-answering.ts';

const secondsToWait = 180;

/** Starts Strapi and waits until it is healthy. */
export async function startCms({ settings, env, children, step }: ServiceContext): Promise<Child> {
  const { repository, dataDir, cms } = settings;
  const child = children.start({
    name: 'cms',
    args: [join(repository, 'cms/node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    cwd: join(repository, 'cms'),
    env,
    dataDir,
  });
  await step('CMS', () =>
    waitUntilAnswering(`http://${cms.host}:${cms.port}/_health`, child, secondsToWait),
  );
  return child;
}
