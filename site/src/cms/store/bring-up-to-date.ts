import type { CmsClient } from '../client.ts';
import { CmsError } from '../cms-error.ts';
import { changesEverything, fetchChanges, type ChangedIds } from './fetch-changes.ts';
import { readChanged, type ReadChanges } from './read-changed.ts';
import { readEverything } from './read-everything.ts';
import type { StoredContent } from './stored-content.ts';

const maxRounds = 10;

/** What the last round has read besides the ids that had changed; undefined: everything. */
type LastRound = ({ ids: ChangedIds } & Omit<ReadChanges, 'stored'>) | undefined;

/**
 * Everything published at one revision, from what was known of an earlier one. Reading takes time,
 * and editors go on: what changed meanwhile is taken in too, round by round, until nothing has
 * changed of what a round has read.
 * @param known what was read before; undefined reads everything
 * @throws CmsError when the CMS fails, or when it never rests
 */
export async function bringUpToDate(
  client: CmsClient,
  known: StoredContent | undefined,
  { whole }: { whole: boolean },
): Promise<StoredContent> {
  let stored = known && !whole ? known : await readEverything(client, known);
  let lastRound: LastRound;
  for (let round = 0; round < maxRounds; round += 1) {
    const { revision, ids } = await fetchChanges(client, stored.revision);
    if (revision === stored.revision) return stored;
    if (lastRound && ids && !touches(ids, lastRound)) return stored;
    if (!ids || changesEverything(ids)) {
      stored = await readEverything(client, stored);
      lastRound = undefined;
    } else {
      const { stored: read, ...of } = await readChanged(client, stored, ids, stored === known);
      stored = { ...read, revision };
      lastRound = { ids, ...of };
    }
  }
  throw new CmsError(
    `The content changed during each of ${maxRounds} readings`,
    `revision ${stored.revision}`,
    'Nothing to mend: the next try comes by itself when the editing calms down.',
  );
}

/** Whether what the last round read may have been read in the middle of these changes. */
function touches(changed: ChangedIds, lastRound: NonNullable<LastRound>): boolean {
  const { ids, eventIds, offerIds } = lastRound;
  if (changesEverything(changed)) return true;
  // An event or an offer is as its organisation lets it be, also one that was not given.
  if (eventIds.size + offerIds.size > 0 && changed.organisation.size > 0) return true;
  return (
    overlap(changed.event, eventIds) ||
    overlap(changed.helpOffer, offerIds) ||
    overlap(changed.organisation, ids.organisation) ||
    overlap(changed.newsArticle, ids.newsArticle) ||
    overlap(changed.page, ids.page) ||
    overlap(changed.searchSynonym, ids.searchSynonym) ||
    overlap(changed.situationRound, ids.situationRound)
  );
}

function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((id) => others.has(id));
}
