/** Resolves when somebody asks this process to stop; asking again changes nothing. */
export function stopRequested(): Promise<'stop'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve('stop'));
  });
}
