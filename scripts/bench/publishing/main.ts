import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuilds } from './build/bench-builds.ts';
import { eleventy } from './eleventy/eleventy.ts';
import { hugo, isHugoInstalled } from './hugo/hugo.ts';
import { benchLive } from './live/bench-live.ts';
import { ours } from './ours/ours.ts';
import { readOptions } from './read-options.ts';
import { formatReport } from './report/format-report.ts';
import { plotGrowth } from './report/plot-growth.ts';
import type { Results } from './report/results.ts';
import { runContext } from './run-context.ts';

/** `pnpm --filter @civil-society/scripts bench:publishing -- --sizes 283,5000 --edits 50` */
const args = process.argv.slice(2).filter((argument) => argument !== '--');
const options = readOptions(args);
if (options.parts.includes('builds') && !(await isHugoInstalled()))
  throw new Error('Hugo is not installed: `apt-get install hugo`, or measure `--only live`.');
const generators = [ours, hugo, eleventy];
const resultsFile = options.results ?? join(tmpdir(), 'bench-publishing.json');
const directory = await mkdtemp(join(tmpdir(), 'bench-publishing-'));
const results: Results = {
  ...(await runContext(generators)),
  command: ['pnpm --filter @civil-society/scripts bench:publishing --', ...args].join(' '),
  database: options.database,
  sizes: [],
};
try {
  for (const size of options.sizes) {
    const folder = join(directory, String(size.organisations));
    const load = loadavg()[0] ?? 0;
    const built = options.parts.includes('builds')
      ? await benchBuilds(size, join(folder, 'builds'), generators, options.repeat)
      : { pages: 0, builds: [] };
    await rm(join(folder, 'builds'), { recursive: true, force: true });
    const live = options.parts.includes('live')
      ? await benchLive(size, join(folder, 'live'), options)
      : undefined;
    results.sizes.push({ ...size, load, ...built, ...(live && { live }) });
    await rm(folder, { recursive: true, force: true });
    // After each size: who ends the run before the largest keeps the others.
    await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  }
  const drawing = plotGrowth(results);
  if (drawing !== undefined) await writeFile(resultsFile.replace(/(\.json)?$/, '.svg'), drawing);
  console.log(`${formatReport(results)}\n\n${resultsFile}`);
} finally {
  await rm(directory, { recursive: true, force: true });
}
