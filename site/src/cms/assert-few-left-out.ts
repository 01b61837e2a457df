import { contentTypes, type BadEntry, type ContentType } from './bad-entry.ts';
import { TooManyLeftOutError } from './too-many-left-out-error.ts';

const tolerableShare = 0.2;

/**
 * One bad entry is an editor's slip, and the site goes on; many of a type mean that something is wrong
 * with the service itself, and the site must not be published without them.
 * @param totals how many published entries the CMS has of each type.
 * @throws TooManyLeftOutError when more than one entry and more than a fifth of a type is left out, or shown
 * as it was before.
 */
export function assertFewLeftOut(
  totals: Readonly<Record<ContentType, number>>,
  badEntries: readonly BadEntry[],
): void {
  const wrong = contentTypes.flatMap((type) => {
    const bad = badEntries.filter(
      (entry) => (entry.isLeftOut || entry.isKept) && entry.contentType === type,
    );
    if (bad.length <= Math.max(1, totals[type] * tolerableShare)) return [];
    return [`${bad.length} of ${totals[type]} of type ${type}: ${describe(bad)}`];
  });
  if (wrong.length === 0) return;
  throw new TooManyLeftOutError(wrong);
}

function describe(bad: readonly BadEntry[]): string {
  const shown = bad
    .slice(0, 5)
    .map(({ name, problems }) => `${name} [${problems.map(({ field }) => field).join(', ')}]`);
  return [...shown, ...(bad.length > shown.length ? ['…'] : [])].join(', ');
}
