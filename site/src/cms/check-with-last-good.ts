import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry } from './bad-entry.ts';
import { keepLastGood } from './last-good-entries.ts';
import { checkReferences } from './references/check-references.ts';

type Checked = { content: SiteContent; badEntries: BadEntry[] };

/**
 * Checks the references of the content, with the last good version of every entry that is bad: of
 * the unreadable ones first, since others refer to them, then of those whose own references lead
 * nowhere.
 */
export function checkWithLastGood(
  content: SiteContent,
  unreadable: readonly BadEntry[],
  lastGood: SiteContent | undefined,
): Checked {
  const whole = keepLastGood(content, unreadable, lastGood);
  const first = checkReferences(whole.content);
  const orphans = keepLastGood(
    first.content,
    first.badEntries.filter(({ isLeftOut }) => isLeftOut),
    lastGood,
  );
  const keptOrphans = orphans.badEntries.filter(({ isKept }) => isKept);
  if (keptOrphans.length === 0)
    return { content: first.content, badEntries: once([...whole.badEntries, ...first.badEntries]) };
  // The earlier versions' references must lead somewhere too.
  const second = checkReferences(orphans.content);
  const stillOut = new Set(second.badEntries.filter(isOut).map(({ documentId }) => documentId));
  const reports = orphans.badEntries.map((bad) =>
    stillOut.has(bad.documentId) ? { ...bad, isLeftOut: true, isKept: false } : bad,
  );
  const partly = first.badEntries.filter((bad) => !isOut(bad));
  return {
    content: second.content,
    badEntries: once([...whole.badEntries, ...reports, ...partly, ...second.badEntries]),
  };
}

function isOut({ isLeftOut }: BadEntry): boolean {
  return isLeftOut;
}

/** One report an entry, the first: what is wrong with an earlier version is no news to its editor. */
function once(badEntries: readonly BadEntry[]): BadEntry[] {
  const byEntry = new Map<string, BadEntry>();
  for (const bad of badEntries) {
    const key = `${bad.contentType} ${bad.documentId}`;
    if (!byEntry.has(key)) byEntry.set(key, bad);
  }
  return [...byEntry.values()];
}
