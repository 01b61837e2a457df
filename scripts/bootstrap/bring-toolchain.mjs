// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFreeSpace } from './check-folder.mjs';
import { install } from './install.mjs';
import { MachineProblem } from './machine-problem.mjs';
import { runQuietly } from './run-quietly.mjs';
import { step } from './step.mjs';

/**
 * Brings Node and pnpm into `.toolchain/bin`, unless those very versions are there.
 * @param {string} root the repository
 * @param {import('./toolchain-packages.mjs').Toolchain} toolchain
 * @returns {Promise<string>} the folder that holds `node` and `pnpm`
 */
export async function bringToolchain(root, toolchain) {
  const folder = join(root, '.toolchain');
  const bin = join(folder, 'bin');
  const stampFile = join(folder, 'toolchain.json');
  const stamp = JSON.stringify(toolchain);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return bin;

  checkFreeSpace(root);
  await step(`Node.js ${toolchain.node.version} and pnpm ${toolchain.pnpm.version}`, async () => {
    rmSync(stampFile, { force: true });
    rmSync(bin, { recursive: true, force: true });
    await installPackages(root, folder, toolchain);
    linkPrograms(folder, bin, toolchain);
    await checkPrograms(bin, root);
    writeFileSync(stampFile, stamp);
  });
  return bin;
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {import('./toolchain-packages.mjs').Toolchain} toolchain
 */
async function installPackages(root, folder, toolchain) {
  const dependencies = Object.fromEntries(
    Object.values(toolchain).map(({ name, version }) => [name, version]),
  );
  // npm installs into the folder that has a manifest, whatever the repository around it is.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-factor=2'];
  await install('npm', ['install', '--prefix', folder, ...flags, ...patience], {
    root,
    cwd: folder,
    log: 'npm-install.log',
  });
}

/**
 * @param {string} folder
 * @param {string} bin
 * @param {import('./toolchain-packages.mjs').Toolchain} toolchain
 */
function linkPrograms(folder, bin, toolchain) {
  mkdirSync(bin, { recursive: true });
  for (const [tool, { name, program }] of Object.entries(toolchain))
    symlinkSync(join('..', 'node_modules', name, program), join(bin, tool));
}

/**
 * A program that this system can't run (too old a C library, say) is found out here.
 * @param {string} bin
 * @param {string} root
 */
async function checkPrograms(bin, root) {
  for (const tool of ['node', 'pnpm']) {
    const { code, output, spawnError } = await runQuietly(join(bin, tool), ['--version'], {
      cwd: root,
    });
    if (code !== 0)
      throw new MachineProblem(
        `The pinned ${tool} does not run on this system: update the operating system. It says: ${(output || String(spawnError)).trim()}`,
      );
  }
}
