import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import { errorText } from '../error-text.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * Hears at once when `scripts/rollback` holds a release or lets it go. Where a folder can't be
 * watched, the look once a minute finds it.
 * @returns stops it
 */
export function watchHold({ held }: ReleaseFolders, log: Logger, onChange: () => void): () => void {
  const watcher = watch(dirname(held), (_event, name) => {
    if (name === basename(held)) onChange();
  });
  watcher.on('error', (error) => {
    log.warn({ reason: errorText(error) }, 'a rollback is noticed within a minute only');
  });
  return () => watcher.close();
}
