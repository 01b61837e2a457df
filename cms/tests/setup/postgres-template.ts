import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase } from './create-database.ts';
import { migrateTemplate } from './migrate-template.ts';
import { startPostgres } from './start-postgres.ts';

const template = 'template_cms';

/** Starts a PostgreSQL of the tests' own and makes the database that every test file clones. */
export default async function postgresTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const directory = await mkdtemp(join(tmpdir(), 'cms-postgres-data-'));
  const teardown = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const url = await createDatabase(server.url, template);
    await migrateTemplate(directory, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  project.provide('postgresTemplate', template);
  return teardown;
}
