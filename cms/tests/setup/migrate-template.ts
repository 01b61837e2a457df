import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { testEnvironment } from './test-environment.ts';

const here = dirname(fileURLToPath(import.meta.url));
const cms = resolve(here, '../..');

/**
 * Boots the compiled Strapi once in a process of its own, so that `database` (environment
 * variables) has every table, role and area, and a test need not wait for that.
 */
export async function migrateTemplate(
  dataDirectory: string,
  database: Record<string, string>,
): Promise<void> {
  await mkdir(join(dataDirectory, 'public', 'uploads'), { recursive: true });
  const environment = { ...process.env, ...testEnvironment(dataDirectory, 0), ...database };
  await promisify(execFile)(process.execPath, [join(here, 'boot-once.mjs')], {
    cwd: cms,
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
}
