import { setTimeout } from 'node:timers/promises';
import type { CommandResult } from './run-command.ts';

/** Exit codes of a connection that broke or timed out: of rsync, and 255 of ssh. */
const broken: ReadonlySet<number> = new Set([10, 12, 30, 35, 255]);

/** Runs a command again, after a pause, where the connection broke. */
export async function withRetries(
  run: () => Promise<CommandResult>,
  pauses: readonly number[] = [2_000, 10_000],
): Promise<CommandResult> {
  for (const pause of pauses) {
    const result = await run();
    if (!broken.has(result.exitCode)) return result;
    await setTimeout(pause);
  }
  return run();
}
