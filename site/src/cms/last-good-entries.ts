import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry, ContentType } from './bad-entry.ts';

/** Where the content has the entries of each type. */
export const listNames = {
  organisation: 'organisations',
  event: 'events',
  newsArticle: 'newsArticles',
  area: 'areas',
  theme: 'themes',
  targetGroup: 'targetGroups',
  language: 'languages',
  page: 'pages',
} as const satisfies Record<ContentType, keyof SiteContent>;

type Entry = { documentId: string; slug?: string | undefined; code?: string | undefined };

/**
 * Puts the last good versions of entries back into the content that lacks them for being bad now.
 * One whose address another entry has taken meanwhile stays out. An entry that was taken back or
 * deleted is not bad, and so never comes back.
 * @param lastGood the content of the release that is live
 * @returns the content with them, and the bad entries, of which those that are kept say so
 */
export function keepLastGood(
  content: SiteContent,
  badEntries: readonly BadEntry[],
  lastGood: SiteContent | undefined,
): { content: SiteContent; badEntries: BadEntry[] } {
  const kept: SiteContent = { ...content };
  const entries = badEntries.map((bad) => {
    const isBack = bad.isLeftOut && lastGood && putBack(kept, bad, lastGood);
    return isBack ? { ...bad, isLeftOut: false, isKept: true } : bad;
  });
  return { content: kept, badEntries: entries };
}

/** @returns whether there was a version to put back, and room for it */
function putBack(
  content: SiteContent,
  { contentType, documentId }: BadEntry,
  lastGood: SiteContent,
): boolean {
  const name = listNames[contentType];
  const list: Entry[] = content[name];
  const entry = lastGood[name].find((candidate: Entry) => candidate.documentId === documentId);
  if (!entry || list.some((other) => keyOf(other) === keyOf(entry))) return false;
  Object.assign(content, { [name]: [...list, entry] });
  return true;
}

/** By which addresses and references name an entry. */
function keyOf({ slug, code }: Entry): string | undefined {
  return slug ?? code;
}
