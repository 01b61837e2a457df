import type { SiteContent } from '@civil-society/shared/content/site-content';
import { assertFewLeftOut } from './assert-few-left-out.ts';
import type { BadEntry, ContentType } from './bad-entry.ts';
import { checkWithLastGood } from './check-with-last-good.ts';

/** What the entries of the CMS became, before their references are looked at. */
export type MappedContent = {
  content: SiteContent;
  /** Entries that could not be mapped. */
  unreadable: readonly BadEntry[];
  /** How many published entries the CMS has of each type. */
  totals: Readonly<Record<ContentType, number>>;
};

/**
 * The content that is fit for the site, and every entry that is not what it should be. Of those, the
 * ones that were good before are shown as they were.
 * @param lastGood the content that the site shows now
 * @throws CmsError when so many entries are bad that the service itself must be wrong.
 */
export function checkedContent(
  { content: mapped, unreadable, totals }: MappedContent,
  lastGood: SiteContent | undefined,
): { content: SiteContent; badEntries: BadEntry[] } {
  const { content, badEntries } = checkWithLastGood(mapped, unreadable, lastGood);
  assertFewLeftOut(totals, badEntries);
  return { content, badEntries };
}
