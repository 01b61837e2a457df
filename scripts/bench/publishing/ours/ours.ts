import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { benchOrigin, type Generator } from '../build/generator.ts';

const site = resolve(import.meta.dirname, '../../../../site');
const renderer = join(site, 'publisher/render-site.ts');
const settings = { SITE_URL: benchOrigin, ASTRO_TELEMETRY_DISABLED: '1' };

/** Our own pages from the content's snapshot: by the publisher's renderer. */
export const ours: Generator = {
  name: 'ours',
  version: async () => (existsSync(renderer) ? 'renderer' : 'astro build'),
  program: ({ snapshotFile }, out) =>
    existsSync(renderer)
      ? {
          file: process.execPath,
          args: [renderer, '--snapshot', snapshotFile, '--out', out],
          cwd: site,
          env: settings,
        }
      : {
          file: process.execPath,
          args: [astroProgram(), 'build'],
          cwd: site,
          env: { ...settings, CONTENT_SNAPSHOT: snapshotFile, OUT_DIR: out },
        },
};

function astroProgram(): string {
  const astro = createRequire(join(site, 'astro.config.ts')).resolve('astro/package.json');
  return join(dirname(astro), 'bin/astro.mjs');
}
