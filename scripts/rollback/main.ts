import { resolve } from 'node:path';
import { releaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import { RollbackProblem } from './rollback-problem.ts';
import { runRollback } from './run-rollback.ts';

const repository = resolve(import.meta.dirname, '../..');
const dataDir = resolve(repository, process.env['DATA_DIR'] || '.local');

try {
  console.log(await runRollback(releaseFolders(dataDir), process.argv.slice(2), new Date()));
} catch (error) {
  const isExpected = error instanceof RollbackProblem;
  console.error(
    isExpected
      ? error.message
      : `The rollback failed in ${dataDir}: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = isExpected ? error.exitCode : 1;
}
