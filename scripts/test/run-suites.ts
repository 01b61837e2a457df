import { heading } from './heading.ts';
import type { Counts } from './counts.ts';
import type { Suite } from './suites.ts';

export type Result = { title: string; counts: Counts; seconds: number };

/** Runs a suite: with its output on the terminal, or kept until it has ended. */
type Run = (suite: Suite, output: 'shown' | 'kept') => Promise<{ counts: Counts; said: string }>;

/**
 * Runs all suites, those that compute with one processor two at a time. Every suite's output is in
 * one piece below its heading: that of the former is shown when they end.
 * @returns what came of each, in the suites' order
 */
export async function runSuites(suites: readonly Suite[], run: Run): Promise<Result[]> {
  const results = new Map<Suite, Result>();
  const runOne = async (suite: Suite, output: 'shown' | 'kept') => {
    const begun = performance.now();
    if (output === 'shown') console.log(heading(suite.title));
    const { counts, said } = await run(suite, output);
    if (output === 'kept') console.log(`${heading(suite.title)}\n${said.trimEnd()}`);
    const seconds = Math.round((performance.now() - begun) / 1000);
    results.set(suite, { title: suite.title, counts, seconds });
  };

  const waiting = suites.filter(({ isSingleThreaded }) => isSingleThreaded);
  const lane = async () => {
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) await runOne(suite, 'kept');
  };
  await Promise.all([lane(), lane()]);
  for (const suite of suites) if (!suite.isSingleThreaded) await runOne(suite, 'shown');

  return suites.flatMap((suite) => results.get(suite) ?? []);
}
