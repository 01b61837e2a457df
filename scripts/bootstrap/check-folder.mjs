// @ts-check
import * as fs from 'node:fs';
import { join } from 'node:path';
import { MachineProblem } from './machine-problem.mjs';

const neededGigabytes = 3;

/**
 * Makes sure that the toolchain's folder can be written.
 * @param {string} root the repository
 * @throws {MachineProblem}
 */
export function checkWritable(root) {
  const folder = join(root, '.toolchain');
  const probe = join(folder, '.write-probe');
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    throw new MachineProblem(
      `The folder ${root} can't be written: give yourself the right to write there, or clone the repository into a folder of your own.`,
      { cause: error },
    );
  }
}

/**
 * Makes sure that there is room for a first installation.
 * @param {string} root the repository
 * @throws {MachineProblem}
 */
export function checkFreeSpace(root) {
  // Node has statfs since 18.15; before that a full disk is found out by the installation itself.
  if (typeof fs.statfsSync !== 'function') return;
  const { bavail, bsize } = fs.statfsSync(root);
  const gigabytes = (bavail * bsize) / 1e9;
  if (gigabytes >= neededGigabytes) return;
  throw new MachineProblem(
    `The disk has ${gigabytes.toFixed(1)} GB free, and the first installation needs about ${neededGigabytes} GB: free some space and run the command again.`,
  );
}
