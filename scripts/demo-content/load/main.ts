import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDatabaseState } from '../../start/database-state.ts';
import { prepareDataDir } from '../../start/prepare-data-dir.ts';
import { readOrMakeSecrets } from '../../start/secrets.ts';
import { serviceEnvironment } from '../../start/service-environment.ts';
import { readSettings } from '../../start/settings.ts';
import { UserProblem } from '../../start/user-problem.ts';
import { loadStrapi } from '../../cms/load-strapi.ts';
import type { Cms } from './cms.ts';
import { collectDemoContent } from './demo-content.ts';
import { loadDemoContent } from './load-demo-content.ts';
import { createProgressBar } from './progress-bar.ts';
import { referenceDate } from './reference-date.ts';
import { writeLogins } from './write-logins.ts';

const repository = resolve(import.meta.dirname, '../../..');

const usage = {
  /** The day that dates are counted from; the default is today. */
  date: { type: 'string' },
  /** Another seed composes other organisations and events. */
  seed: { type: 'string', default: '1' },
} as const;

/** `node scripts/demo-content/load/main.ts`: fills the empty database of DATA_DIR. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: usage });
  const reference = referenceDate(values.date);
  const settings = readSettings(process.env, repository);
  if ((await readDatabaseState(settings.database)) !== 'empty')
    throw new UserProblem(
      'The database is not empty: the demo content goes into an empty one only.',
    );

  prepareDataDir(settings.dataDir);
  const secrets = readOrMakeSecrets(settings.dataDir);
  Object.assign(process.env, serviceEnvironment(settings, secrets, process.env));
  const cms = await loadStrapi<Cms>(resolve(repository, 'cms'));
  const bar = createProgressBar();
  try {
    const content = collectDemoContent(Number(values.seed));
    const logins = await loadDemoContent(cms, content, reference, bar);
    writeLogins(settings.dataDir, logins);
  } finally {
    bar.end();
  }
}

try {
  await main();
  // All that counts is committed. Closing Strapi would only fail, on PostgreSQL, over the reads
  // that it has begun in the background.
  process.exit(0);
} catch (error) {
  console.error(error instanceof UserProblem ? error.message : error);
  process.exit(1);
}
