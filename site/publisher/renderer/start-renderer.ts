import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { RenderError } from './render-error.ts';
import type { RenderJob } from './render-job.ts';

/** A warm program that renders pages. */
export type Renderer = {
  /** The files that browsers fetch besides pages: styles, scripts, fonts. */
  clientFolder: string;
  /** @returns the texts in the order of the jobs @throws RenderError that names the page */
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
    // A page is soon made and forgotten; without limits each thread keeps 200 MB of what is forgotten.
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 },
  });
  let failure: unknown;
  // A thread that ends between two batches must not end the publisher.
  pool.on('error', (error: unknown) => {
    failure = error;
  });
  return {
    clientFolder: join(folder, 'client'),
    async render(jobs, signal) {
      if (failure !== undefined) throw renderError(failure);
      try {
        return await pool.run(jobs, signal && { signal });
      } catch (error) {
        signal?.throwIfAborted();
        throw renderError(error);
      }
    },
    stop: () => pool.close({ force: true }),
  };
}

function renderError(cause: unknown): RenderError {
  return new RenderError(cause instanceof Error ? cause.message : String(cause), { cause });
}
