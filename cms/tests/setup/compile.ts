import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const cms = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const compiled = Symbol.for('civil-society.cms.compiled');

/**
 * Compiles shared and the CMS, which Strapi loads from `dist`. Each Vitest project calls it before
 * its own setup (the root's global setup would come last); only the first call does the work.
 */
export default function compile(): void {
  if (Reflect.has(globalThis, compiled)) return;
  tsc(resolve(cms, '../shared'), 'tsconfig.build.json');
  tsc(cms, 'tsconfig.json');
  Reflect.set(globalThis, compiled, true);
}

function tsc(directory: string, project: string): void {
  const compiler = resolve(directory, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '--project', project], {
    cwd: directory,
    stdio: 'inherit',
  });
}
