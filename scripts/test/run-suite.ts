import { join } from 'node:path';
import { checkedCounts } from './checked-counts.ts';
import type { Counts } from './counts.ts';
import { readReport } from './read-report.ts';
import { runShown } from './run-shown.ts';
import type { Suite } from './suites.ts';

type Context = { repository: string; env: NodeJS.ProcessEnv; reportFile: string };

/** Runs a suite with its output on the terminal and counts what it ran. */
export async function runSuite(suite: Suite, context: Context): Promise<Counts> {
  const { repository, env, reportFile } = context;
  const cwd = join(repository, suite.package);
  const { command, variables } = withReport(suite, reportFile);
  const exitCode = await runShown(command, { cwd, env: { ...env, ...variables } });
  if (suite.runner === undefined)
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  return checkedCounts(exitCode, readReport(suite.runner, reportFile));
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
