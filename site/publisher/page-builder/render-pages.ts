import { setImmediate as rest } from 'node:timers/promises';
import type { RenderJob } from '../renderer/render-job.ts';
import { renderThreads, type Renderer } from '../renderer/start-renderer.ts';

const batchSize = 24;

/**
 * Renders pages batch by batch, a few batches at once, so that neither the threads wait for work nor
 * the memory fills with it.
 * @param onPage is waited for before further batches begin
 * @returns how many pages were rendered
 * @throws Error of the first page that fails
 */
export async function renderPages(
  jobs: Iterable<RenderJob | undefined>,
  renderer: Renderer,
  onPage: (path: string, text: string) => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  const batches = inBatches(jobs);
  const worker = async () => {
    for (const batch of batches) {
      signal.throwIfAborted();
      if (batch === undefined) {
        await rest();
        continue;
      }
      const texts = await renderer.render(batch, signal);
      await Promise.all(batch.map(({ path }, at) => onPage(path, texts[at] ?? '')));
      count += batch.length;
    }
  };
  // All of them end before an error is told: nothing is written any more after that.
  const ends = await Promise.allSettled(Array.from({ length: renderThreads + 1 }, worker));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
  return count;
}

function* inBatches(jobs: Iterable<RenderJob | undefined>): Generator<RenderJob[] | undefined> {
  let batch: RenderJob[] = [];
  for (const job of jobs) {
    if (job) batch.push(job);
    else yield undefined;
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
