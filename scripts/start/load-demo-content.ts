import { join } from 'node:path';
import type { ServiceContext } from './service-context.ts';

/** Fills an empty database with the demo content; the loader shows how it goes. */
export async function loadDemoContent(context: ServiceContext): Promise<void> {
  const { settings, env, children, step } = context;
  const { repository, dataDir } = settings;
  await step('Demo content', () =>
    children.runToEnd('Loading the demo content', {
      name: 'demo-content',
      // Strapi's own use of pg is deprecated; its warning would tear the progress bar.
      args: [
        '--disable-warning=DeprecationWarning',
        join(repository, 'scripts/demo-content/load/main.ts'),
      ],
      cwd: repository,
      env,
      dataDir,
      showsStderr: true,
    }),
  );
}
