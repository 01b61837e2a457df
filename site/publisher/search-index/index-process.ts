import { setPriority } from 'node:os';
import { createFinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import { readFinnishLexicon } from '../../search/lexicon/read-finnish-lexicon.ts';
import { errorText } from '../error-text.ts';
import { createIndexFolder, type IndexFolder } from './index-folder.ts';
import { indexRequestSchema, type IndexAnswer, type IndexRequest } from './index-request.ts';
import { createWarmIndex, type WarmIndex } from './warm-index.ts';

/** Below everything that somebody waits for; Pagefind's own process takes it over. */
setPriority(10);

// A killed publisher must not leave a process behind.
process.once('disconnect', () => process.exit(1));

const analysis = createFinnishAnalysis(readFinnishLexicon());
/** By the folder that takes their files. */
const indexes = new Map<string, { index: WarmIndex; folder: IndexFolder }>();

process.on('message', (message) => {
  bring(indexRequestSchema.parse(message)).then(answer, (error: unknown) =>
    answer({ error: errorText(error) }),
  );
});

async function bring(request: IndexRequest): Promise<IndexAnswer> {
  const { outFolder, isKept } = request;
  const known = indexes.get(outFolder);
  const { index, folder } = known ?? {
    index: createWarmIndex(analysis),
    folder: createIndexFolder(outFolder),
  };
  indexes.set(outFolder, { index, folder });
  const { files, isInOrder, shownOf } = await index.bring(request);
  const changes = await folder.put(files, shownOf);
  if (!isKept) await index.forget();
  return { changes: { isInOrder, ...changes } };
}

function answer(text: IndexAnswer): void {
  process.send?.(text);
}
