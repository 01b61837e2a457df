import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { RenderJob } from './render-job.ts';

/** A warm program that renders pages. */
export type Renderer = {
  /** The files that browsers fetch besides pages: styles, scripts, fonts. */
  clientFolder: string;
  /** @returns the texts in the order of the jobs @throws Error that names the page which failed */
  render(jobs: readonly RenderJob[], signal?: AbortSignal): Promise<string[]>;
  stop(): Promise<void>;
};

/** How many batches are worth giving at once. */
export const renderThreads = Math.min(4, availableParallelism());

/**
 * Starts the program that `buildRenderer` made: one thread that stays warm, and more of them while
 * there is much to render.
 */
export function startRenderer(folder: string, siteUrl: string): Renderer {
  const pool = new Piscina<readonly RenderJob[], string[]>({
    filename: new URL('./render-worker.ts', import.meta.url).href,
    workerData: { entry: join(folder, 'server/entry.mjs'), siteUrl },
    minThreads: 1,
    maxThreads: renderThreads,
    idleTimeout: 10_000,
  });
  return {
    clientFolder: join(folder, 'client'),
    render: (jobs, signal) => pool.run(jobs, signal && { signal }),
    stop: () => pool.close({ force: true }),
  };
}
