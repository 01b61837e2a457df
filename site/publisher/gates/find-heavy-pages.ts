import { type BuiltSite, type Finding, someOf } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';

/** One round trip of a new connection carries about this much: ten packets. */
const lightPage = 14 * 1024;

/** Tells of the pages that are not there at once, because they or their styles weigh too much. */
export function findHeavyPages(
  { draft }: Pick<BuiltSite, 'draft'>,
  pages: Iterable<PageFacts>,
): Finding {
  const styleWeights = new Map<string, number>();
  const weightOf = (style: string) => {
    const weight = styleWeights.get(style) ?? draft.sentSize(style);
    styleWeights.set(style, weight);
    return weight;
  };
  const heavy: [page: string, bytes: number][] = [];
  for (const { page, styles, weight } of pages) {
    const bytes = styles.reduce((sum, style) => sum + weightOf(style), weight);
    if (bytes > lightPage) heavy.push([page, bytes]);
  }
  heavy.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const named = heavy.map(([page, bytes]) => `${page} ${(bytes / 1024).toFixed(1)} kB`);
  const warning = `${heavy.length} pages weigh over 14 kB compressed with their stylesheet: ${someOf(named, 3)}.`;
  return { refusals: [], warnings: heavy.length === 0 ? [] : [warning] };
}
