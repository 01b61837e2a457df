import { siteContentSchema } from '@civil-society/shared/content/site-content';
import { describe, expect, it } from 'vitest';
import { contentFromCms } from './content-from-cms.ts';
import {
  cmsArea,
  cmsContent,
  cmsEvent,
  cmsHelpOffer,
  cmsNewsArticle,
  cmsOrganisation,
} from './testing/cms-entries.ts';

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
  expect(content.helpSections[0]).toMatchObject({ areas: ['kuopio'], introduction: [] });
  expect(content.helpOffers[0]).toMatchObject({ kinds: ['asiointiapu'], areas: ['kuopio'] });
  expect(content.helpOffers[0]).not.toHaveProperty('organisation', expect.anything());
  // A number that is too small to publish stays said.
  expect(content.situationRounds[0]?.figures.capacity.changed).toBeNull();
  expect(content.pages[0]).toMatchObject({ slug: 'tietoa', body: [] });
});

describe('offers of help', () => {
  it('lose a kind that is not on the site, and are left out without any, or without an area', () => {
    const [kuopio, nowhere] = [{ slug: 'kuopio' }, { slug: 'atlantis' }];
    const [known, unknown] = [{ slug: 'asiointiapu' }, { slug: 'olematon' }];
    const offers = Array.from({ length: 10 }, (_, at) =>
      cmsHelpOffer({ documentId: `good${at}`, slug: `hyva-${at}` }),
    );
    const { content, badEntries } = contentFromCms(
      cmsContent({
        helpOffers: [
          ...offers,
          cmsHelpOffer({ documentId: 'some', slug: 'some', kinds: [known, unknown] }),
          cmsHelpOffer({ documentId: 'none', slug: 'none', kinds: [unknown] }),
          cmsHelpOffer({ documentId: 'far', slug: 'far', areas: [nowhere] }),
          cmsHelpOffer({ documentId: 'both', slug: 'both', areas: [kuopio, nowhere] }),
        ],
      }),
    );
    expect(content.helpOffers.slice(10)).toMatchObject([
      { documentId: 'some', kinds: ['asiointiapu'] },
      { documentId: 'both', areas: ['kuopio'] },
    ]);
    expect(badEntries).toMatchObject([
      { documentId: 'some', isLeftOut: false, problems: [{ field: 'kinds' }] },
      { documentId: 'none', isLeftOut: true },
      { documentId: 'far', isLeftOut: true },
      { documentId: 'both', isLeftOut: false },
    ]);
  });

  it('are left out with their organisation, lest there be dead links', () => {
    const organisation = { documentId: 'x', slug: 'olematon' };
    const { content, badEntries } = contentFromCms(
      cmsContent({ helpOffers: [cmsHelpOffer({ organisation })] }),
    );
    expect(content.helpOffers).toEqual([]);
    expect(badEntries).toMatchObject([
      { contentType: 'helpOffer', isLeftOut: true, problems: [{ field: 'organisation' }] },
    ]);
  });

  it('go with a section that is not what the site needs, as do its news and rounds', () => {
    const [section] = cmsContent().helpSections;
    const { content, badEntries } = contentFromCms(
      cmsContent({
        helpSections: section ? [{ ...section, lead: '' }] : [],
        newsArticles: [cmsNewsArticle({ helpSection: 'section1' })],
      }),
    );
    const { helpSections, helpOffers, newsArticles, situationRounds } = content;
    expect([helpSections, helpOffers, newsArticles, situationRounds].flat()).toEqual([]);
    expect(badEntries).toMatchObject([{ contentType: 'helpSection', documentId: 'section1' }]);
    expect(badEntries).toHaveLength(1);
  });
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
      cmsEvent({ organiser: { documentId: 'good1', slug: 'good-1', name: 'Hyvä' } }),
      cmsEvent({
        documentId: 'orphan',
        organiser: { documentId: 'missing', slug: 'missing', name: 'Ei ole' },
      }),
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

  describe('that were good before', () => {
    const slug = { slug: 'aallokko-ry' };
    const lastGood = contentFromCms(
      cmsContent({ organisations: [...good, cmsOrganisation({ name: 'Vanha nimi' })] }),
    ).content;
    const map = (changes: Parameters<typeof cmsContent>[0]) =>
      contentFromCms(
        cmsContent({ organisations: [...good, cmsOrganisation()], ...changes }),
        lastGood,
      );

    it('are shown as they were, with their events, and reported', () => {
      const bad = cmsOrganisation({ name: '', summary: '' });
      const { content, badEntries } = map({ organisations: [...good, bad] });
      expect(content.organisations.find(({ documentId }) => documentId === 'org1')?.name).toBe(
        'Vanha nimi',
      );
      expect(content.events).toHaveLength(1);
      expect(badEntries).toMatchObject([
        { documentId: 'org1', isLeftOut: false, isKept: true, problems: [{}, {}] },
      ]);
    });

    it('are shown as they were when their references have come to lead nowhere', () => {
      const { content, badEntries } = map({ events: [cmsEvent({ area: { slug: 'atlantis' } })] });
      expect(content.events[0]?.area).toBe('kuopio');
      expect(badEntries).toMatchObject([
        { documentId: 'event1', isLeftOut: false, isKept: true, problems: [{ field: 'area' }] },
      ]);
    });

    it('go with what they referred to', () => {
      const { content, badEntries } = map({ organisations: good });
      expect(content.organisations).toHaveLength(9);
      expect(content.events).toEqual([]);
      expect(badEntries).toMatchObject([{ documentId: 'event1', isLeftOut: true, isKept: false }]);
    });

    it('do not come back when they were deleted or taken back', () => {
      const { content, badEntries } = map({ organisations: good, events: [] });
      expect(content.organisations).toHaveLength(9);
      expect(badEntries).toEqual([]);
    });

    it('stay out when another entry has their address now', () => {
      const bad = cmsOrganisation({ name: '', slug: 'muu' });
      const heir = cmsOrganisation({ documentId: 'heir', ...slug });
      const { content, badEntries } = map({ organisations: [...good, bad, heir] });
      expect(content.organisations.map(({ documentId }) => documentId)).not.toContain('org1');
      expect(badEntries).toMatchObject([{ documentId: 'org1', isLeftOut: true, isKept: false }]);
    });

    it('fail everything too when they are more than a fifth of a type', () => {
      const bad = good.map((organisation) => ({ ...organisation, name: '' }));
      expect(() => map({ organisations: bad, events: [] })).toThrow(/9 of 9 of type organisation/);
    });
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
