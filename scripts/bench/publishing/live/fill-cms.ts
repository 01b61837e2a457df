import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import { measureProcess } from '../build/measure-process.ts';
import { writeLogos } from './write-logos.ts';

const cms = dirname(createRequire(import.meta.url).resolve('@civil-society/cms/package.json'));
const script = join(import.meta.dirname, '../database/fill-cms.ts');

/** Fills the CMS's database and its folder of pictures, in a process of its own. */
export async function fillCms(
  content: SiteContent,
  folder: string,
  environment: Record<string, string>,
  login: { email: string; password: string },
): Promise<void> {
  const contentFile = join(folder, 'content.json');
  await writeFile(contentFile, JSON.stringify(content));
  await writeLogos(content, join(folder, 'public', 'uploads'));
  await measureProcess({
    file: process.execPath,
    args: ['--disable-warning=DeprecationWarning', script, cms, contentFile],
    cwd: cms,
    env: { ...environment, BENCH_EMAIL: login.email, BENCH_PASSWORD: login.password },
  });
}
