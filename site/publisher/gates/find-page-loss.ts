import { countPages, type PageCounts } from './count-pages.ts';
import { type BuiltSite, type Finding, someOf } from './built-site.ts';
import { routes } from '../../src/routes.ts';

const kinds = ['organisations', 'events'] as const;

/**
 * Refuses a site that lacks pages. Every published entry must have its page. And a fall against
 * the live release must be something that people did: every published change raises the content's
 * revision by one, so a CMS that suddenly answers with half of the content gives itself away, while
 * a real mass deletion passes.
 */
export function findPageLoss({ draft, content, live, limits }: BuiltSite): Finding {
  const refusals = [
    ...missing('organisations', content.organisations, routes.organisation, draft),
    ...missing('events', content.events, routes.event, draft),
  ];
  if (live) {
    const before = countPages(live.manifest.files.keys());
    const after = countPages(draft.paths());
    const changes = content.revision - live.release.revision;
    refusals.push(...losses(before, after, { changes, maxLoss: limits.maxPageLoss }));
  }
  return { refusals, warnings: [] };
}

function missing(
  kind: string,
  entries: readonly { slug: string }[],
  route: (slug: string) => string,
  draft: BuiltSite['draft'],
): string[] {
  const without = entries
    .map(({ slug }) => route(slug))
    .filter((address) => !draft.has(`${address.slice(1)}index.html`));
  if (without.length === 0) return [];
  return [
    `${without.length} published ${kind} have no page (${someOf(without)}): the templates leave them out; mend them in site/src/pages.`,
  ];
}

function losses(
  before: PageCounts,
  after: PageCounts,
  { changes, maxLoss }: { changes: number; maxLoss: number },
): string[] {
  const tooFew = (then: number, now: number) => then - now > Math.max(1, then * maxLoss);
  const mend =
    'Look whether the CMS answers with all of its content. If it is meant so, start the publisher once with RELEASE_MAX_PAGE_LOSS=100.';
  const unexplained = kinds.flatMap((kind) => {
    const lost = before[kind] - after[kind];
    if (!tooFew(before[kind], after[kind]) || lost <= changes) return [];
    return [
      `${lost} of ${before[kind]} pages of ${kind} would vanish, but only ${Math.max(0, changes)} changes were published since. ${mend}`,
    ];
  });
  // Deleted entries take lists and combinations of area and theme with them, in proportion.
  const entriesOf = (counts: PageCounts) => counts.organisations + counts.events;
  const kept = entriesOf(before) === 0 ? 1 : Math.min(1, entriesOf(after) / entriesOf(before));
  const expected = Math.ceil(before.all * kept * (1 - maxLoss));
  if (unexplained.length > 0 || !tooFew(before.all, after.all) || after.all >= expected)
    return unexplained;
  return [
    `The site would shrink from ${before.all} to ${after.all} pages, more than its content did. ${mend}`,
  ];
}
