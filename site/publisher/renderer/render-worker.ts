import { workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { PageLocals } from '../../src/site-pages/page-locals.ts';
import type { RenderJob } from './render-job.ts';

type Program = { renderPage: (address: string, locals: PageLocals) => Promise<string> };

const { entry, siteUrl } = z.object({ entry: z.string(), siteUrl: z.url() }).parse(workerData);
let program: Promise<Program> | undefined;

/**
 * Renders a batch of pages, in a thread of its own: the publisher serves the site meanwhile. An
 * empty one loads the program only.
 * @returns the texts in the order of the jobs
 * @throws Error that names the page which failed
 */
export default async function renderBatch(jobs: readonly RenderJob[]): Promise<string[]> {
  program ??= import(pathToFileURL(entry).href);
  const { renderPage } = await program;
  const texts: string[] = [];
  for (const { path, locals } of jobs) {
    try {
      const parsed = JSON.parse(locals) as PageLocals;
      texts.push(await renderPage(new URL(path, siteUrl).href, parsed));
    } catch (cause) {
      throw new Error(`The page ${path} could not be rendered: ${String(cause)}`, { cause });
    }
  }
  return texts;
}
