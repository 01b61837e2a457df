import { siteContentSchema } from '@civil-society/shared/content/site-content';
import { describe, expect, it } from 'vitest';
import { contentFromCms } from './content-from-cms.ts';
import { cmsArea, cmsContent, cmsEvent, cmsOrganisation } from './testing/cms-entries.ts';

it('maps everything to what the schemas of the site say', () => {
  const { content, badEntries } = contentFromCms(cmsContent());
  expect(badEntries).toEqual([]);
  expect(siteContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  expect(content.organisations[0]).toMatchObject({
    areas: ['kuopio'],
    homeMunicipality: 'kuopio',
    languages: ['fi'],
    accessibility: { stepFreeAccess: true, accessibleToilet: false },
  });
  expect(content.organisations[0]).not.toHaveProperty('phone');
  expect(content.events[0]).toMatchObject({
    area: 'kuopio',
    description: [],
    themes: ['mielenterveys'],
  });
  expect(content.events[0]).not.toHaveProperty('price');
  expect(content.pages[0]).toMatchObject({ slug: 'tietoa', body: [] });
});

describe('bad entries', () => {
  const good = Array.from({ length: 9 }, (_, index) =>
    cmsOrganisation({ documentId: `good${index}`, slug: `good-${index}` }),
  );

  it('are left out and reported with all their problems, and the rest goes on', () => {
    const bad = cmsOrganisation({ documentId: 'bad', name: '', lastVerified: 'eilen' });
    const { content, badEntries } = contentFromCms(
      cmsContent({ organisations: [...good, bad], events: [] }),
    );
    expect(content.organisations).toHaveLength(9);
    expect(badEntries).toMatchObject([
      {
        contentType: 'organisation',
        documentId: 'bad',
        isLeftOut: true,
        problems: [
          { field: 'name', kind: 'value' },
          { field: 'lastVerified', kind: 'value' },
        ],
      },
    ]);
  });

  it('take the events of a left-out organisation along, lest there be dead links', () => {
    const events = [
      cmsEvent({ organiser: { slug: 'good-1', name: 'Hyvä' } }),
      cmsEvent({ documentId: 'orphan', organiser: { slug: 'missing', name: 'Ei ole' } }),
    ];
    const { content, badEntries } = contentFromCms(cmsContent({ organisations: good, events }));
    expect(content.events.map(({ documentId }) => documentId)).toEqual(['event1']);
    expect(badEntries).toMatchObject([
      {
        contentType: 'event',
        documentId: 'orphan',
        isLeftOut: true,
        problems: [{ field: 'organiser', kind: 'reference' }],
      },
    ]);
  });

  it('do not include an event without an area: it is online', () => {
    const { content, badEntries } = contentFromCms(
      cmsContent({ events: [cmsEvent({ area: null })] }),
    );
    expect(badEntries).toEqual([]);
    expect(content.events[0]?.area).toBeUndefined();
  });

  it('keep an entry that only refers to something missing', () => {
    const organisation = cmsOrganisation({
      homeMunicipality: { slug: 'atlantis' },
      themes: [{ slug: 'mielenterveys' }, { slug: 'atlantis' }],
    });
    const area = cmsArea({ parent: { slug: 'atlantis' } });
    const { content, badEntries } = contentFromCms(
      cmsContent({ organisations: [organisation], areas: [area] }),
    );
    expect(content.organisations[0]?.themes).toEqual(['mielenterveys']);
    expect(content.organisations[0]?.homeMunicipality).toBeUndefined();
    expect(content.areas[0]?.parent).toBeUndefined();
    expect(badEntries.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false]);
  });

  it('fail everything when they are more than a fifth of a type', () => {
    const bad = ['bad1', 'bad2', 'bad3'].map((documentId) =>
      cmsOrganisation({ documentId, name: `Huono ${documentId}`, summary: '' }),
    );
    expect(() =>
      contentFromCms(cmsContent({ organisations: [...good, ...bad], events: [] })),
    ).toThrow(/3 of 12 of type organisation: Huono bad1 \[summary\]/);
  });
});
