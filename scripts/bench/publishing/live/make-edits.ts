import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Edit } from '../report/results.ts';
import { chooseEdits, type PlannedEdit } from './choose-edits.ts';
import { waitUntilChanged, waitUntilShown } from './watch-site.ts';

type Stage = { editor: AdminClient; site: string; content: SiteContent };

const searchIndex = '/pagefind/pagefind-entry.json';

/**
 * One edit after the other, each when the last is on its page.
 * @param from so many edits have been made before
 * @param searchEvery after so many edits, the search is waited for, too
 */
export async function editsInTurn(
  { editor, site, content }: Stage,
  { count, from, searchEvery }: { count: number; from: number; searchEvery: number },
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const [at, planned] of chooseEdits(content, count, from).entries()) {
    const isSearched = at % searchEvery === 0;
    const indexBefore = isSearched ? await textOf(site + searchIndex) : '';
    const begun = performance.now();
    const since = () => (performance.now() - begun) / 1000;
    await publish(editor, planned);
    const answered = since();
    const [live, searchable] = await Promise.all([
      waitUntilShown(site + planned.page, planned.words).then(since),
      isSearched ? waitUntilChanged(site + searchIndex, indexBefore).then(since) : undefined,
    ]);
    edits.push({ kind: planned.kind, answered, live, ...(searchable && { searchable }) });
    console.log(
      `${planned.kind}: answered ${answered.toFixed(2)} s, live ${live.toFixed(2)} s, searchable ${searchable?.toFixed(2) ?? 'not waited for'}`,
    );
  }
  return edits;
}

/** Edits that are sent at once, as by many editors. */
export async function burstOfEdits(
  { editor, site, content }: Stage,
  count: number,
): Promise<number[]> {
  const begun = performance.now();
  // Of others than those that were edited in turn.
  const planned = chooseEdits(content, count, 1_000);
  return Promise.all(
    planned.map(async (edit) => {
      await publish(editor, edit);
      await waitUntilShown(site + edit.page, edit.words);
      return (performance.now() - begun) / 1000;
    }),
  );
}

async function publish(editor: AdminClient, { path, values }: PlannedEdit): Promise<void> {
  const { status, body } = await editor.post(`${path}/actions/publish`, values);
  if (status >= 300) throw new Error(`The admin answered ${status}: ${JSON.stringify(body)}`);
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
