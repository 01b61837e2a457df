import { execFile } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { promisify } from 'node:util';
import type { Generator } from './build/generator.ts';
import type { Results } from './report/results.ts';

/** Where and of what a run is: what its figures can be compared with. */
export async function runContext(
  generators: readonly Generator[],
): Promise<Pick<Results, 'date' | 'commit' | 'machine' | 'versions'>> {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: import.meta.dirname,
  });
  const versions: Record<string, string> = { Node: process.versions.node };
  for (const generator of generators) versions[generator.name] = await generator.version();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: stdout.trim(),
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      loadAtStart: loadavg()[0] ?? 0,
    },
    versions,
  };
}
