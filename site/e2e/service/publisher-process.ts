import { readdirSync, readFileSync } from 'node:fs';
import { required } from './addresses.ts';

/** Whether processes can be found here: Linux tells of them in files. */
export const canFindProcesses = process.platform === 'linux';

/**
 * Keeps the service's publisher from doing anything while `during` runs, as a machine that hangs
 * does: it takes connections and does not answer.
 */
export async function whilePublisherHangs(during: () => Promise<void>): Promise<void> {
  const publisher = publisherId();
  process.kill(publisher, 'SIGSTOP');
  try {
    await during();
  } finally {
    process.kill(publisher, 'SIGCONT');
  }
}

/** The publisher that works on the data of these tests, and on no other. */
function publisherId(): number {
  const dataDir = `DATA_DIR=${required('E2E_DATA_DIR')}`;
  const found = readdirSync('/proc').filter(
    (id) =>
      /^\d+$/.test(id) &&
      read(`/proc/${id}/cmdline`).includes('site/publisher/main.ts') &&
      read(`/proc/${id}/environ`).split('\0').includes(dataDir),
  );
  const [id] = found;
  if (id === undefined || found.length > 1)
    throw new Error(`${found.length} publishers work on ${dataDir}: there should be one.`);
  return Number(id);
}

/** Empty for what has ended meanwhile, and for what belongs to others. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
