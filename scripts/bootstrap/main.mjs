// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringDependencies } from './bring-dependencies.mjs';
import { bringToolchain } from './bring-toolchain.mjs';
import { checkWritable } from './check-folder.mjs';
import { handOver } from './hand-over.mjs';
import { MachineProblem } from './machine-problem.mjs';
import { hasGlibc, toolchainFor } from './toolchain-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Brings the toolchain and the dependencies, then runs `scripts/<command>/main.ts` with them. Sets
 * the exit code; a problem of the machine is told in one sentence.
 * @param {string[]} commandLine
 */
export async function main([command = '', ...args]) {
  try {
    process.exitCode = await bootstrap(command, args);
  } catch (error) {
    if (!(error instanceof MachineProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} the command's exit code
 */
async function bootstrap(command, args) {
  const script = join(root, 'scripts', command, 'main.ts');
  if (!/^[a-z-]+$/.test(command) || !existsSync(script))
    throw new MachineProblem(
      `There is no command "${command}": run "npm start" or "npm test" in ${root}.`,
    );

  const toolchain = toolchainFor(process.platform, process.arch, hasGlibc());
  checkWritable(root);
  const bin = await bringToolchain(root, toolchain);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  await bringDependencies(root, env, JSON.stringify(toolchain));
  return handOver(join(bin, 'node'), [script, ...args], { cwd: root, env });
}
