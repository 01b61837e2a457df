// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFreeSpace } from './check-folder.mjs';
import { install } from './install.mjs';
import { step } from './step.mjs';

const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'cms/package.json',
  'site/package.json',
  'shared/package.json',
  'scripts/package.json',
];

/**
 * Installs what the lockfile says, unless the last successful installation had the same lockfile,
 * manifests and toolchain.
 * @param {string} root the repository
 * @param {NodeJS.ProcessEnv} env with the toolchain first on PATH
 * @param {string} toolchainVersions
 */
export async function bringDependencies(root, env, toolchainVersions) {
  // Inside node_modules, so that whoever deletes that folder deletes the stamp with it.
  const stampFile = join(root, 'node_modules', '.installed-by-bootstrap');
  const stamp = fingerprint(root, toolchainVersions);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  if (!existsSync(stampFile)) checkFreeSpace(root);
  await step('Dependencies', async () => {
    await install('pnpm', ['install', '--frozen-lockfile'], {
      root,
      cwd: root,
      log: 'pnpm-install.log',
      // Without a terminal pnpm asks nothing and makes node_modules anew where it has to.
      env: { ...env, CI: 'true' },
    });
    writeFileSync(stampFile, stamp);
  });
}

/**
 * @param {string} root
 * @param {string} toolchainVersions
 */
function fingerprint(root, toolchainVersions) {
  const hash = createHash('sha256').update(toolchainVersions);
  for (const file of manifests) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
