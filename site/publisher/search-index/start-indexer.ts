import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fullDiskIn } from '../build-steps/full-disk-in.ts';
import { indexAnswerSchema, type IndexChanges, type IndexRequest } from './index-request.ts';

/** Indexes pages in a process of its own, which stays warm. One request at a time. */
export type Indexer = {
  /** @throws Error with the reason; what is in the request's `outFolder` is then of no use */
  index(request: IndexRequest, signal: AbortSignal): Promise<IndexChanges>;
  stop(): Promise<void>;
};

export function startIndexer(): Indexer {
  let child: ChildProcess | undefined;
  const start = () => {
    const started = fork(new URL('./index-process.ts', import.meta.url), { stdio: 'inherit' });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };
  const stop = async () => {
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return {
    async index(request, signal) {
      signal.throwIfAborted();
      child ??= start();
      const answer = answerOf(child, signal);
      child.send(request);
      const told = indexAnswerSchema.parse(await answer.catch(endAnd(stop)));
      if ('changes' in told) return told.changes;
      throw new Error(`The search was not indexed: ${told.error}`, {
        cause: fullDiskIn(told.error),
      });
    },
    stop,
  };
}

/** @throws Error when the process ends instead of answering; AbortError */
async function answerOf(child: ChildProcess, signal: AbortSignal): Promise<unknown> {
  const over = new AbortController();
  const waiting = { signal: AbortSignal.any([signal, over.signal]) };
  try {
    const message = once(child, 'message', waiting).then(([answer]: unknown[]) => answer);
    const exit = once(child, 'exit', waiting).then(([code]: unknown[]) => {
      throw new Error(`The process that indexes the search ended with ${String(code)}`);
    });
    return await Promise.race([message, exit]);
  } finally {
    over.abort();
  }
}

/** What is under way when the wait is over is of no use to anybody. */
function endAnd(stop: () => Promise<void>) {
  return async (error: unknown): Promise<never> => {
    await stop();
    throw error;
  };
}
