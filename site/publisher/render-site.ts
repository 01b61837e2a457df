import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteContentSchema } from '@civil-society/shared/content/site-content';
import { siteShell } from '../src/view-models/page/site-shell.ts';
import { indexContent } from '../src/view-models/site-index.ts';
import { hashSiteCode } from './build-steps/hash-site-code.ts';
import { dayOfSite } from './day-of-site.ts';
import { pageFile } from './page-builder/page-file.ts';
import { noPages } from './page-builder/page-states.ts';
import { planPages } from './page-builder/plan-pages.ts';
import { renderPages } from './page-builder/render-pages.ts';
import { buildRenderer } from './renderer/build-renderer.ts';
import { startRenderer } from './renderer/start-renderer.ts';
import { siteCodePaths } from './site-code-paths.ts';
import { createFilterFiles } from './site-files/filter-files.ts';
import { createSituationFiles } from './site-files/situation-files.ts';

const usage =
  'Usage: node site/publisher/render-site.ts --snapshot FILE --out FOLDER [--renderers FOLDER] [--url ADDRESS]';

/**
 * Renders the pages of a content snapshot (JSON of `siteContentSchema`) into a folder, as files: for
 * benchmarks, and to look at a site without a CMS.
 */
const { values } = parseArgs({
  options: {
    snapshot: { type: 'string' },
    out: { type: 'string' },
    renderers: { type: 'string' },
    url: { type: 'string', default: 'http://localhost:4321' },
  },
});
const { snapshot, out, url } = values;
if (snapshot === undefined || out === undefined) throw new Error(usage);
const { signal } = new AbortController();
const root = resolve(import.meta.dirname, '../..');
const settings = { SITE_URL: url };
const begun = performance.now();
const renderer = startRenderer(
  await buildRenderer({
    siteFolder: join(root, 'site'),
    renderersFolder: resolve(values.renderers ?? join(out, '../renderers')),
    codeHash: await hashSiteCode(root, siteCodePaths, settings),
    settings,
    signal,
  }),
  url,
);
const ready = performance.now();
const content = siteContentSchema.parse(JSON.parse(await readFile(snapshot, 'utf8')));
const index = indexContent(content, dayOfSite(new Date()).now);
const { jobs } = planPages(index, siteShell(index, { showDemoNotice: false }), noPages);
const folders = new Set<string>();
const write = async (path: string, content: string | Buffer) => {
  const file = join(out, path);
  const folder = dirname(file);
  if (!folders.has(folder)) await mkdir(folder, { recursive: true });
  folders.add(folder);
  await writeFile(file, content);
};
const count = await renderPages(
  jobs,
  renderer,
  (path, text) => write(pageFile(path), text),
  signal,
);
const rendered = performance.now();
await cp(renderer.clientFolder, out, { recursive: true });
for (const files of [createFilterFiles(), createSituationFiles()])
  for (const [path, text] of files(index)) await write(path, text);
await renderer.stop();
const seconds = (from: number, to: number) => Math.round(to - from) / 1000;
process.stdout.write(
  `${JSON.stringify({ pages: count, rendererSeconds: seconds(begun, ready), seconds: seconds(ready, rendered) })}\n`,
);
