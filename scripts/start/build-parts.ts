import { join } from 'node:path';
import { buildOnce } from './build-once.ts';
import type { ServiceContext } from './service-context.ts';

const sharedInputs = ['shared/src', 'shared/package.json', 'shared/tsconfig.build.json'];
const common = ['pnpm-lock.yaml', 'tsconfig.base.json'];

/** Compiles the shared package, which the CMS and the site read built. */
export async function buildShared({
  settings,
  env,
  children,
  step,
}: ServiceContext): Promise<void> {
  const { repository, dataDir } = settings;
  const inputs = [...sharedInputs, ...common];
  await buildOnce(repository, { inputs, stampFile: 'shared/dist/.built-from' }, () =>
    step('Shared code', () =>
      children.runToEnd('Compiling the shared code', {
        name: 'shared-build',
        args: [
          join(repository, 'shared/node_modules/typescript/bin/tsc'),
          '--project',
          'tsconfig.build.json',
        ],
        cwd: join(repository, 'shared'),
        env,
        dataDir,
      }),
    ),
  );
}

/** Compiles the CMS and builds its admin; the first time takes a minute and 2 GB of memory. */
export async function buildCms({ settings, env, children, step }: ServiceContext): Promise<void> {
  const { repository, dataDir } = settings;
  const cms = ['src', 'config', 'types', 'package.json', 'tsconfig.json'];
  const inputs = [...cms.map((path) => `cms/${path}`), ...sharedInputs, ...common];
  await buildOnce(repository, { inputs, stampFile: 'cms/dist/.built-from' }, () =>
    step('Admin', () =>
      children.runToEnd('Building the admin', {
        name: 'cms-build',
        args: [join(repository, 'cms/node_modules/@strapi/strapi/bin/strapi.js'), 'build'],
        cwd: join(repository, 'cms'),
        env,
        dataDir,
      }),
    ),
  );
}
