import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserProblem } from '../start/user-problem.ts';
import { bringTools } from './bring-tools.ts';
import { formatCounts, sumCounts } from './counts.ts';
import { heading } from './heading.ts';
import { runShown } from './run-shown.ts';
import { runSuite } from './run-suite.ts';
import { runSuites } from './run-suites.ts';
import { suites } from './suites.ts';

const repository = resolve(import.meta.dirname, '../..');

/**
 * `npm test [-- group …]`: runs every suite, also after failures, and ends with the line
 * "N passed, N failed". The exit code is 1 when anything failed.
 */
async function main(groups: readonly string[]): Promise<void> {
  const chosen = suites.filter(({ group }) => groups.length === 0 || groups.includes(group));
  if (chosen.length === 0) throw new UserProblem(`There are no such tests: ${groups.join(', ')}.`);

  const isPlain = Boolean(process.env['CI']) || !process.stdout.isTTY;
  const env: NodeJS.ProcessEnv = { ...process.env, ...(isPlain ? { NO_COLOR: '1' } : {}) };
  // The other packages are checked against the shared code's build.
  const shared = { cwd: join(repository, 'shared'), env };
  if ((await runShown(['pnpm', 'run', 'build'], shared)) !== 0)
    throw new UserProblem('The shared code does not compile: see above.');

  const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
  const tools = bringTools(chosen, env, repository);
  const results = await runSuites(chosen, async (suite, output) => {
    if (suite.group === 'unit') await tools.servers;
    const CHROMIUM_PATH = suite.group === 'browser' ? await tools.chromium : undefined;
    const reportFile = join(reports, `${suites.indexOf(suite)}.json`);
    const variables = CHROMIUM_PATH === undefined ? {} : { CHROMIUM_PATH };
    return runSuite(suite, { repository, env: { ...env, ...variables }, reportFile, output });
  });
  rmSync(reports, { recursive: true });

  console.log(heading('Result'));
  for (const { title, counts, seconds } of results)
    console.log(`${title}: ${formatCounts(counts)} (${seconds} s)`);
  const total = sumCounts(results.map(({ counts }) => counts));
  console.log(`\n${formatCounts(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
