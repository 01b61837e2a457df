import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateTemplate } from './migrate-template.ts';

/** Makes the SQLite file that every test file copies. */
export default async function sqliteTemplate(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'cms-sqlite-'));
  const filename = join(directory, 'template.sqlite');
  await migrateTemplate(directory, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename });
  project.provide('sqliteTemplate', filename);
  return () => rm(directory, { recursive: true, force: true });
}
