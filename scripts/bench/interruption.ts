const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => controller.abort(new Error(`The benchmark was ended by ${signal}.`)));

/** Aborted when somebody ends the benchmark, so that what it has started is stopped and removed. */
export const interruption: AbortSignal = controller.signal;
