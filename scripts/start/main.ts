import { resolve } from 'node:path';
import { step } from '../bootstrap/step.mjs';
import { createChildren, type Children } from './children.ts';
import { runService } from './run-service.ts';
import { readSettings } from './settings.ts';
import { stopRequested } from './stop-requested.ts';
import { summary } from './summary.ts';
import { UserProblem } from './user-problem.ts';

const repository = resolve(import.meta.dirname, '../..');

/** `npm start`: the whole service until Ctrl-C. Exits with 0 when asked to stop, 1 on a problem. */
async function main(): Promise<void> {
  const children = createChildren();
  try {
    await Promise.race([stopRequested(), serve(children)]);
    console.log('\n  Stopping …');
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof UserProblem)) throw error;
    console.error(`\n${error.message}`);
  } finally {
    await children.stopAll();
  }
}

/** Never resolves: the service runs until it is stopped or fails. */
async function serve(children: Children): Promise<never> {
  const settings = readSettings(process.env, repository);
  const service = await runService(settings, { step, children });
  console.log(summary(settings, service));
  return service.failed;
}

await main();
