import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Generator } from '../build/generator.ts';
import type { ExportedSite } from '../export/exported-site.ts';
import { writeHugoContent } from './write-hugo-content.ts';

const project = join(import.meta.dirname, 'site');

/** Debian's Hugo. */
export const hugo: Generator = {
  name: 'Hugo',
  async version() {
    const { stdout } = await promisify(execFile)('hugo', ['version']);
    return stdout.split(' ')[1] ?? stdout;
  },
  async prepare({ exportedFile, folder }) {
    const site: ExportedSite = JSON.parse(await readFile(exportedFile, 'utf8'));
    await cp(project, folder, { recursive: true });
    await writeHugoContent(site, folder);
  },
  program: ({ folder }, out) => ({
    file: 'hugo',
    args: ['--quiet', '--destination', out],
    cwd: folder,
  }),
};

/** Whether Debian's package `hugo` is installed. */
export async function isHugoInstalled(): Promise<boolean> {
  try {
    await hugo.version();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
