import { expect, it } from 'vitest';
import { runCommand } from './run-command.ts';
import { withRetries } from './with-retries.ts';

/** Runs a real command that ends with the next of these exit codes each time. */
async function run(exitCodes: readonly number[]): Promise<number[]> {
  const tried: number[] = [];
  await withRetries(async () => {
    const code = exitCodes[tried.length] ?? 0;
    const result = await runCommand(['sh', '-c', `exit ${code}`]);
    tried.push(result.exitCode);
    return result;
  }, [1, 1]);
  return tried;
}

it.each([
  ['a success', [0], [0]],
  ['a broken connection', [255, 12, 0], [255, 12, 0]],
  ['what trying again does not mend', [23, 0], [23]],
  ['a host that stays away', [255, 255, 255, 255], [255, 255, 255]],
])('%s', async (_what, exitCodes, tried) => expect(await run(exitCodes)).toEqual(tried));
