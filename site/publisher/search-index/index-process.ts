import { setPriority } from 'node:os';
import { errorText } from '../error-text.ts';
import { indexPages } from './index-pages.ts';
import { indexRequestSchema, type IndexAnswer } from './index-request.ts';

/** Below everything that somebody waits for; Pagefind's own process takes it over. */
setPriority(10);

// A killed publisher must not leave a process behind.
process.once('disconnect', () => process.exit(1));

process.on('message', (message) => {
  indexPages(indexRequestSchema.parse(message)).then(
    () => answer({}),
    (error: unknown) => answer({ error: errorText(error) }),
  );
});

function answer(text: IndexAnswer): void {
  process.send?.(text);
}
