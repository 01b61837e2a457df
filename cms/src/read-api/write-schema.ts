import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { printReadSchema } from './print-schema';

/*
 * pnpm --filter @civil-society/cms schema
 * Writes schema.graphql as a Strapi on an empty database serves it; an integration test checks
 * that the committed file is the same.
 */
const cms = process.cwd();

async function writeSchema(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'cms-schema-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
  const unused = [...secrets, 'ENCRYPTION_KEY', 'READ_API_TOKEN', 'WEBHOOK_SECRETS'];
  Object.assign(process.env, Object.fromEntries(unused.map((name) => [name, 'unused'.repeat(6)])));
  const DATABASE_FILENAME = join(directory, 'database.sqlite');
  Object.assign(process.env, { DATA_DIR: directory, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME });
  const strapi = await createStrapi({
    appDir: cms,
    distDir: join(cms, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  try {
    await writeFile(join(cms, 'schema.graphql'), printReadSchema(strapi));
  } finally {
    await strapi.destroy();
    await rm(directory, { recursive: true, force: true });
  }
}

void writeSchema().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(1);
  },
);
