import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fullDiskIn } from './full-disk-in.ts';

const shownLines = 20;
/** A killed publisher must not leave a build behind that writes on. */
const endWithParent = import.meta.resolve('./end-with-parent.ts');
/** The build needs no more of our environment: it has no use for tokens and secrets. */
const inheritedNames = ['PATH', 'HOME', 'TMPDIR', 'NODE_OPTIONS', 'LANG'];

export type AstroBuild = {
  siteFolder: string;
  /** Empty or new. */
  outFolder: string;
  settings: Readonly<Record<string, string>>;
  signal: AbortSignal;
};

/**
 * Runs `astro build` as a process of its own.
 * @throws Error with the last lines of the log when it fails; AbortError when `signal` ends it.
 */
export async function runAstro(build: AstroBuild): Promise<void> {
  const astro = createRequire(join(build.siteFolder, 'astro.config.ts')).resolve(
    'astro/package.json',
  );
  const program = join(dirname(astro), 'bin/astro.mjs');
  const child = spawn(process.execPath, ['--import', endWithParent, program, 'build'], {
    cwd: build.siteFolder,
    env: {
      ...inherited(),
      ...build.settings,
      OUT_DIR: build.outFolder,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal: build.signal,
  });
  let log: string[] = [];
  const keep = (chunk: Buffer) => {
    log = [...log, ...chunk.toString().split('\n')]
      .filter((line) => line.trim())
      .slice(-shownLines);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `astro build ended with ${code ?? 'a signal'}. Its last lines:\n${log.join('\n')}`,
      { cause: fullDiskIn(log.join('\n')) },
    );
}

function inherited(): Record<string, string | undefined> {
  return Object.fromEntries(inheritedNames.map((name) => [name, process.env[name]]));
}
