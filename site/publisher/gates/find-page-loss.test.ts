import { describe, expect, it } from 'vitest';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { cmsContent, cmsEvent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { formatRecord } from '../releases/file-record.ts';
import { openDraft } from '../releases/open-draft.ts';
import type { BuiltSite } from './built-site.ts';
import { findPageLoss } from './find-page-loss.ts';
import { defaultLimits } from './release-limits.ts';

const record = formatRecord({ sha256: 'a'.repeat(43), size: 1, copies: {} });

/** A draft on no disk: nothing of it is read. */
function draftWith(paths: readonly string[]): BuiltSite['draft'] {
  return openDraft({
    siteFolder: '/nowhere',
    live: { files: new Map(paths.map((path) => [path, record])) },
    lost: [],
    verify: false,
  });
}

type Pages = { organisations: number; events?: number; others?: number };

function paths({ organisations, events = 0, others = 0 }: Pages): string[] {
  const some = (count: number, folder: string) =>
    Array.from({ length: count }, (_, index) => `${folder}${index}/index.html`);
  return ['index.html', 'jarjestot/index.html', 'tapahtumat/index.html'].concat(
    some(organisations, 'jarjestot/o-'),
    some(events, 'tapahtumat/e-'),
    some(others, 'kunnat/k-'),
  );
}

function find(before: Pages, after: Pages, changes: number, maxPageLoss = 0.2): string[] {
  const { content } = contentFromCms(
    cmsContent({
      revision: 100 + changes,
      organisations: Array.from({ length: after.organisations }, (_, index) =>
        cmsOrganisation({ documentId: `o${index}`, slug: `o-${index}` }),
      ),
      events: [],
    }),
  );
  return findPageLoss({
    siteUrl: 'https://sivusto.example',
    draft: draftWith(paths(after)),
    content,
    live: {
      release: sampleRelease({ revision: 100 }),
      manifest: { files: new Map(paths(before).map((path) => [path, record])) },
      siteFolder: '/nowhere',
    },
    limits: { ...defaultLimits, maxPageLoss },
  }).refusals;
}

describe('a fall of pages', () => {
  it.each([
    ['is small', { organisations: 100 }, { organisations: 81 }, 1],
    ['is a real mass deletion', { organisations: 100 }, { organisations: 10 }, 90],
    [
      'takes lists along',
      { organisations: 100, others: 100 },
      { organisations: 10, others: 9 },
      90,
    ],
    ['is of one of few', { organisations: 3 }, { organisations: 2 }, 0],
    ['is a growth', { organisations: 3 }, { organisations: 9 }, 6],
  ])('passes when it %s', (_what, before, after, changes) => {
    expect(find(before, after, changes)).toEqual([]);
  });

  it.each([
    [
      'half of the organisations at once',
      { organisations: 100 },
      { organisations: 50 },
      3,
      /50 of 100 pages of organisations would vanish, but only 3 changes/,
    ],
    [
      'all of the events',
      { organisations: 9, events: 50 },
      { organisations: 9 },
      1,
      /50 of 50 pages of events/,
    ],
    ['an older database', { organisations: 100 }, { organisations: 50 }, -60, /but only 0 changes/],
    [
      'lists without a reason',
      { organisations: 10, others: 100 },
      { organisations: 10, others: 5 },
      40,
      /shrink from 113 to 18 pages/,
    ],
  ])('is refused: %s', (_what, before, after, changes, reason) => {
    const [refusal, ...more] = find(before, after, changes);
    expect(refusal).toMatch(reason);
    expect(refusal).toContain('RELEASE_MAX_PAGE_LOSS=100');
    expect(more).toEqual([]);
    expect(find(before, after, changes, 1)).toEqual([]);
  });
});

it('refuses a site without the page of a published entry, whatever the limits', () => {
  const { content } = contentFromCms(cmsContent({ events: [cmsEvent({ slug: 'poissa' })] }));
  const { refusals } = findPageLoss({
    siteUrl: 'https://sivusto.example',
    draft: draftWith(['jarjestot/aallokko-ry/index.html']),
    content,
    live: undefined,
    limits: { ...defaultLimits, maxPageLoss: 1 },
  });
  expect(refusals).toEqual([
    '1 published events have no page (/tapahtumat/poissa/): the templates leave them out; mend them in site/src/pages.',
  ]);
});
