import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexContent } from '../../src/view-models/site-index.ts';
import { sampleContent } from '../../src/view-models/testing/sample-content.ts';
import { siteShell } from '../../src/view-models/page/site-shell.ts';
import { notFoundPage } from '../../src/view-models/page/not-found-page.ts';
import type { PageLocals } from '../../src/site-pages/page-locals.ts';
import { RenderError } from './render-error.ts';
import { createRendererSource, type RendererSource } from './renderer-source.ts';

const siteUrl = 'https://esimerkki.fi';
const { signal } = new AbortController();
let renderersFolder: string;
const sources: RendererSource[] = [];
/** As a publisher that has just been started. */
const newSource = () => {
  const source = createRendererSource({
    siteFolder: join(import.meta.dirname, '../..'),
    renderersFolder,
    settings: { SITE_URL: siteUrl },
    siteUrl,
  });
  sources.push(source);
  return source;
};
beforeAll(async () => {
  renderersFolder = await mkdtemp(join(tmpdir(), 'renderers-'));
});
afterAll(async () => {
  await Promise.all(sources.map((source) => source.stop()));
  await rm(renderersFolder, { recursive: true, force: true });
});

const locals: PageLocals = {
  shell: siteShell(indexContent(sampleContent(), '2026-11-23T22:00:00Z'), { showDemoNotice: true }),
  view: { kind: 'notFound', page: notFoundPage() },
};
const notFound = { path: '/404.html', locals: JSON.stringify(locals) };
const program = (codeHash: string) => join(renderersFolder, codeHash, 'server/entry.mjs');

it('renders pages, by a program that is built once for each state of the code', async () => {
  const source = newSource();
  const renderer = await source.rendererFor('one', signal);
  const [page = ''] = await renderer.render([notFound]);
  expect(page).toContain('<h1');
  expect(page).toContain('https://esimerkki.fi/404.html');
  expect(await source.rendererFor('one', signal)).toBe(renderer);
  const { mtimeMs } = await stat(program('one'));
  await newSource().rendererFor('one', signal);
  expect((await stat(program('one'))).mtimeMs).toBe(mtimeMs);
}, 120_000);

it('names the page that can’t be rendered', async () => {
  const renderer = await newSource().rendererFor('one', signal);
  const wrong = renderer.render([{ ...notFound, path: '/jarjestot/kuoro/' }]);
  await expect(wrong).rejects.toThrow(RenderError);
  await expect(wrong).rejects.toThrow(/\/jarjestot\/kuoro\//);
}, 120_000);

it('builds the program anew when it is damaged', async () => {
  await writeFile(program('one'), 'export const half = ');
  const source = newSource();
  await expect(source.rendererFor('one', signal)).rejects.toThrow(RenderError);
  const renderer = await source.rendererFor('one', signal);
  expect(await renderer.render([notFound])).toHaveLength(1);
}, 120_000);

it('keeps the program of the newest code only', async () => {
  await newSource().rendererFor('two', signal);
  expect(await readdir(renderersFolder)).toEqual(['two']);
}, 120_000);
