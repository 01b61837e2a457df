import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Generator } from '../build/generator.ts';

const project = join(import.meta.dirname, 'site');
const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@11ty/eleventy'))), '..');

/** Eleventy from npm, with JavaScript templates: its quickest kind. */
export const eleventy: Generator = {
  name: 'Eleventy',
  async version() {
    const manifest: unknown = JSON.parse(
      await readFile(join(packageFolder, 'package.json'), 'utf8'),
    );
    return z.object({ version: z.string() }).parse(manifest).version;
  },
  program: ({ exportedFile }, out) => ({
    file: process.execPath,
    args: [join(packageFolder, 'cmd.cjs'), '--input=.', `--output=${out}`],
    cwd: project,
    env: { EXPORTED_SITE: exportedFile, NODE_OPTIONS: '--max-old-space-size=8192' },
  }),
};
