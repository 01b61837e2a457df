// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainInstallFailure } from './explain-install-failure.mjs';
import { MachineProblem } from './machine-problem.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Runs a package manager and keeps its output in `.toolchain/<log>`.
 * @param {string} program
 * @param {string[]} args
 * @param {{ root: string, cwd: string, log: string, env?: NodeJS.ProcessEnv }} options
 * @throws {MachineProblem} with one sentence on why it failed
 */
export async function install(program, args, { root, cwd, log, env = process.env }) {
  const { code, output, spawnError } = await runQuietly(program, args, { cwd, env });
  if (spawnError?.code === 'ENOENT')
    throw new MachineProblem(
      `${program} is missing: install Node.js together with npm (https://nodejs.org) and run the command again.`,
    );
  if (code === 0) return;

  const known = explainInstallFailure(output);
  if (known !== undefined) throw new MachineProblem(known);
  const logFile = join(root, '.toolchain', log);
  writeFileSync(logFile, output);
  throw new MachineProblem(
    `${program} could not install the packages; its output is in ${logFile} and ends:\n${lastLines(output)}`,
  );
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-15).join('\n');
}
