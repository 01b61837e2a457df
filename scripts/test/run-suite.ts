import { join } from 'node:path';
import { checkedCounts } from './checked-counts.ts';
import type { Counts } from './counts.ts';
import { readReport } from './read-report.ts';
import { runKept, runShown } from './run-shown.ts';
import type { Suite } from './suites.ts';

type Context = {
  repository: string;
  env: NodeJS.ProcessEnv;
  reportFile: string;
  /** On the terminal as it comes, or kept to be returned. */
  output: 'shown' | 'kept';
};

/** Runs a suite and counts what it ran. */
export async function runSuite(
  suite: Suite,
  context: Context,
): Promise<{ counts: Counts; said: string }> {
  const { repository, env, reportFile, output } = context;
  const cwd = join(repository, suite.package);
  const { command, variables } = withReport(suite, reportFile);
  const options = { cwd, env: { ...env, ...variables } };
  const { code, said } =
    output === 'kept'
      ? await runKept(command, options)
      : { code: await runShown(command, options), said: '' };
  if (suite.runner === undefined) {
    const hasPassed = code === 0;
    return { counts: { passed: Number(hasPassed), failed: Number(!hasPassed), skipped: 0 }, said };
  }
  return { counts: checkedCounts(code, readReport(suite.runner, reportFile)), said };
}

function withReport({ command, runner }: Suite, reportFile: string) {
  if (runner === 'vitest') {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    return { command: [...command, ...reporters], variables: {} };
  }
  if (runner === 'playwright')
    return {
      command: [...command, '--reporter=list,json'],
      variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    };
  return { command, variables: {} };
}
