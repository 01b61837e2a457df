import { setTimeout as wait } from 'node:timers/promises';
import type { Mortal } from './mortal.ts';

export type Reader = {
  /** Pages read in whole, and what was wrong with others. */
  result(): { pages: number; cutByKill: number; problems: string[] };
  stop(): Promise<void>;
};

/**
 * Reads pages of the site one after the other, as fast as they come, and judges every answer: 200,
 * and whole. That nobody answers while the server is dead is not the site's fault.
 */
export function startReader(site: string, paths: readonly string[], server: Mortal): Reader {
  const result = { pages: 0, cutByKill: 0, problems: [] as string[] };
  let isStopped = false;
  const reading = (async () => {
    for (let n = 0; !isStopped; n += 1) {
      const path = paths[n % paths.length] ?? '/';
      const begun = Date.now();
      try {
        const response = await fetch(site + path, { signal: AbortSignal.timeout(20_000) });
        const text = await response.text();
        if (response.status !== 200) result.problems.push(`${path} answered ${response.status}`);
        else if (!text.trimEnd().endsWith('</html>'))
          result.problems.push(`${path} is half a page`);
        else result.pages += 1;
      } catch (error) {
        if (server.wasDown(begun)) result.cutByKill += 1;
        else result.problems.push(`${path}: ${String(error)}`);
        await server.alive();
      }
      await wait(20);
    }
  })();
  return {
    result: () => result,
    stop: async () => {
      isStopped = true;
      await reading;
    },
  };
}
