import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { benchOrigin, type BuildInput, type Generator } from '../build/generator.ts';
import { measureProcess, type Program } from '../build/measure-process.ts';
import { benchSiteContent } from '../content/bench-site-content.ts';

const site = resolve(import.meta.dirname, '../../../../site');

/**
 * Our own pages from the content's snapshot, by the publisher's renderer. Astro builds the renderer
 * once for a state of the code, whatever the content: before the clock starts, and told apart.
 */
export const ours: Generator = {
  name: 'ours',
  version: async () => 'render-site',
  async prepare(input) {
    const snapshotFile = join(input.folder, 'smallest.json');
    const smallest = benchSiteContent({ organisations: 1, events: 1 }, '2026-01-01');
    await writeFile(snapshotFile, JSON.stringify(smallest));
    await measureProcess(render({ ...input, snapshotFile }, join(input.folder, 'smallest')));
  },
  program: render,
};

function render({ snapshotFile, folder }: BuildInput, out: string): Program {
  const options = { snapshot: snapshotFile, out, renderers: join(folder, 'renderers') };
  return {
    file: process.execPath,
    args: [
      'publisher/render-site.ts',
      ...Object.entries({ ...options, url: benchOrigin }).flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]),
    ],
    cwd: site,
  };
}
