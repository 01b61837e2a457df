import type { SiteContent } from '@civil-society/shared/content/site-content';
import { contentTypes, type BadEntry, type ContentType } from './bad-entry.ts';
import { byDocumentId } from './by-document-id.ts';

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
  searchSynonym: 'searchSynonyms',
  helpSection: 'helpSections',
  helpKind: 'helpKinds',
  helpOffer: 'helpOffers',
  situationRound: 'situationRounds',
} as const satisfies Record<ContentType, keyof SiteContent>;

/** Types whose lists have an order that editors give; the others are in that of their ids. */
const arrangedTypes: readonly ContentType[] = [
  'area',
  'theme',
  'targetGroup',
  'language',
  'helpKind',
];

type Entry = {
  documentId: string;
  slug?: string | undefined;
  code?: string | undefined;
  term?: string;
};

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
  if (!lastGood) return { content, badEntries: [...badEntries] };
  const kept: SiteContent = { ...content };
  const isBack = new Set<BadEntry>();
  for (const type of contentTypes) {
    const out = badEntries.filter((bad) => bad.isLeftOut && bad.contentType === type);
    if (out.length > 0) for (const bad of putBack(kept, type, out, lastGood)) isBack.add(bad);
  }
  const entries = badEntries.map((bad) =>
    isBack.has(bad) ? { ...bad, isLeftOut: false, isKept: true } : bad,
  );
  return { content: kept, badEntries: entries };
}

/** @returns those of which there was a version to put back, and room for it */
function putBack(
  content: SiteContent,
  contentType: ContentType,
  badEntries: readonly BadEntry[],
  lastGood: SiteContent,
): BadEntry[] {
  const name = listNames[contentType];
  const list: Entry[] = content[name];
  const earlier = new Map(lastGood[name].map((entry: Entry) => [entry.documentId, entry]));
  const taken = new Set(list.map(keyOf));
  const back: Entry[] = [];
  const reports = badEntries.filter(({ documentId }) => {
    const entry = earlier.get(documentId);
    if (!entry || taken.has(keyOf(entry))) return false;
    taken.add(keyOf(entry));
    back.push(entry);
    return true;
  });
  if (back.length === 0) return [];
  const whole = [...list, ...back];
  if (!arrangedTypes.includes(contentType)) whole.sort(byDocumentId);
  Object.assign(content, { [name]: whole });
  return reports;
}

/** By which addresses, references and queries name an entry. */
function keyOf({ slug, code, term }: Entry): string | undefined {
  return slug ?? code ?? term;
}
