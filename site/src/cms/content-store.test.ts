import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCmsClient } from './client.ts';
import { createContentStore, type ContentStore } from './content-store.ts';
import {
  cmsArea,
  cmsContent,
  cmsEvent,
  cmsHelpOffer,
  cmsHelpSection,
  cmsNewsArticle,
  cmsOrganisation,
  cmsSituationRound,
} from './testing/cms-entries.ts';
import { createFakeCms, type FakeCms } from './testing/fake-cms.ts';
import { published } from './testing/fake-cms-state.ts';
import { fakeToken, startFakeReadApi } from './testing/fake-read-api.ts';

let cms: FakeCms;
let api: Awaited<ReturnType<typeof startFakeReadApi>>;
let store: ContentStore;
let asked: string[];

beforeEach(async () => {
  cms = createFakeCms();
  cms.change((state) => {
    state.area.set('kuopio', cmsArea({ documentId: 'kuopio' }));
    for (const theme of cmsContent().themes) state.theme.set(theme.documentId, theme);
    for (const group of cmsContent().targetGroups) state.targetGroup.set(group.documentId, group);
    for (const language of cmsContent().languages) state.language.set('lang1', language);
    for (const id of ['a', 'b', 'c'])
      state.organisation.set(id, published(organisation(id), { areaIds: ['kuopio'] }));
    for (const id of ['a1', 'a2', 'b1'])
      state.event.set(id, published(event(id), { organiserId: id.slice(0, 1) }));
    state.newsArticle.set('n', published(cmsNewsArticle({ documentId: 'n' })));
    return [['organisation', 'a']];
  });
  api = await startFakeReadApi(cms.root);
  store = createContentStore(createCmsClient({ url: api.url, token: fakeToken }));
  await store.read();
  asked = [];
  cms.beforeAnswer = (field) => void asked.push(field);
});
afterEach(() => api.stop());

const organisation = (documentId: string) =>
  cmsOrganisation({ documentId, slug: `jarjesto-${documentId}`, name: `Järjestö ${documentId}` });
const event = (documentId: string) => cmsEvent({ documentId, slug: `tapahtuma-${documentId}` });
const ids = (list: { documentId: string }[]) => list.map(({ documentId }) => documentId);

/** Changes fields of a stored entry. */
const edit = (type: 'organisation' | 'event', id: string, fields: object) =>
  cms.change((state) => {
    Object.assign(state[type].get(id)?.entry ?? {}, fields);
    return [[type, id]];
  });
const setPublished = (id: string, isPublished: boolean) =>
  cms.change(({ organisation: organisations }) => {
    Object.assign(organisations.get(id) ?? {}, { isPublished });
    return [['organisation', id]];
  });

it('asks for the changes alone when there are none, and gives the same lists', async () => {
  const first = (await store.read()).content;
  asked = [];
  expect((await store.read()).content).toEqual(first);
  expect((await store.read()).content.events).toBe(first.events);
  expect(asked).toEqual(['contentChanges', 'contentChanges']);
});

it('reads a changed entry only; all others are the same objects in the same order', async () => {
  const before = (await store.read()).content;
  edit('organisation', 'b', { summary: 'Uusi kuvaus.' });
  asked = [];
  const { content } = await store.read();
  expect(asked).toEqual(['contentChanges', 'organisations', 'contentChanges']);
  expect(ids(content.organisations)).toEqual(['a', 'b', 'c']);
  expect(content.organisations[1]?.summary).toBe('Uusi kuvaus.');
  expect(content.organisations[0]).toBe(before.organisations[0]);
  expect(content.organisations[2]).toBe(before.organisations[2]);
  expect(content.events).toBe(before.events);
  expect(content.newsArticles).toBe(before.newsArticles);
});

it('reads the events of a renamed organisation, and gives an entry that was touched only as it was', async () => {
  const before = (await store.read()).content;
  edit('organisation', 'a', { name: 'Uusi nimi' });
  edit('event', 'b1', {});
  const { content } = await store.read();
  expect(content.events.map(({ organiser }) => organiser.name)).toEqual([
    'Uusi nimi',
    'Uusi nimi',
    'Järjestö b',
  ]);
  expect(content.events[2]).toBe(before.events[2]);
});

it('lets events go with their organisation, and finds them again when it is back', async () => {
  setPublished('a', false);
  expect(ids((await store.read()).content.events)).toEqual(['b1']);
  cms.change((state) => {
    state.event.set('a3', published(event('a3'), { organiserId: 'a' }));
    return [['event', 'a3']];
  });
  expect(ids((await store.read()).content.events)).toEqual(['b1']);
  setPublished('a', true);
  expect(ids((await store.read()).content.events)).toEqual(['a1', 'a2', 'a3', 'b1']);
});

it('reads everything when an area changes, or nobody knows what has', async () => {
  const before = (await store.read()).content;
  cms.change(({ area }) => {
    area.set('kuopio', cmsArea({ documentId: 'kuopio', slug: 'uusi-kuopio' }));
    return [['area', 'kuopio']];
  });
  const moved = (await store.read()).content;
  expect(moved.organisations.map(({ areas }) => areas)).toEqual(Array(3).fill(['uusi-kuopio']));
  expect(moved.events).toBe(before.events);

  edit('event', 'b1', { title: 'Muutettu' });
  cms.prune();
  asked = [];
  const { content } = await store.read();
  expect(asked).toContain('areas');
  expect(content.events[2]?.title).toBe('Muutettu');
  expect(content.organisations).toBe(moved.organisations);
});

describe('help sections', () => {
  const setOpen = (isPublished: boolean) =>
    cms.change((state) => {
      Object.assign(state.helpSection.get('s') ?? {}, { isPublished });
      return [['helpSection', 's']];
    });

  beforeEach(() => {
    cms.change((state) => {
      for (const kind of cmsContent().helpKinds) state.helpKind.set('kind1', kind);
      const section = cmsHelpSection({ documentId: 's' });
      state.helpSection.set('s', { ...published(section), isPublished: false });
      const links = { sectionId: 's', areaIds: ['kuopio'], kindIds: ['kind1'] };
      for (const [id, organiserId] of Object.entries({ o1: 'a', o2: '' })) {
        const offer = cmsHelpOffer({ documentId: id, slug: id });
        state.helpOffer.set(id, published(offer, { ...links, organiserId }));
      }
      const news = cmsNewsArticle({ documentId: 'm', slug: 'osion-uutinen' });
      state.newsArticle.set('m', published(news, links));
      state.situationRound.set('r', published(cmsSituationRound({ documentId: 'r' }), links));
      return [['helpKind', 'kind1']];
    });
  });
  const shown = async () => {
    const { content } = await store.read();
    const { helpSections, helpOffers, newsArticles, situationRounds } = content;
    return [helpSections, helpOffers, newsArticles, situationRounds].flatMap(ids);
  };

  it('bring everything of theirs when they open, and take it when they go', async () => {
    expect(await shown()).toEqual(['n']);
    setOpen(true);
    expect(await shown()).toEqual(['s', 'o1', 'o2', 'm', 'n', 'r']);
    setOpen(false);
    expect(await shown()).toEqual(['n']);
  });

  it('let an organisation’s offers go with it, and find them again when it is back', async () => {
    setOpen(true);
    const before = (await store.read()).content;
    setPublished('a', false);
    expect(ids((await store.read()).content.helpOffers)).toEqual(['o2']);
    edit('organisation', 'a', { slug: 'uusi-osoite' });
    setPublished('a', true);
    const { helpOffers } = (await store.read()).content;
    expect(helpOffers.map(({ organisation: of }) => of)).toEqual(['uusi-osoite', undefined]);
    expect(helpOffers[1]).toBe(before.helpOffers[1]);
  });

  it('let an offer be read alone when it alone has changed', async () => {
    setOpen(true);
    await store.read();
    cms.change((state) => {
      Object.assign(state.helpOffer.get('o2')?.entry ?? {}, { isPaused: true });
      return [['helpOffer', 'o2']];
    });
    asked = [];
    expect((await store.read()).content.helpOffers[1]?.isPaused).toBe(true);
    expect(asked).toEqual(['contentChanges', 'helpOffers', 'contentChanges']);
  });
});

it('takes in what changes while it reads', async () => {
  edit('event', 'a1', { title: 'Ensin' });
  cms.beforeAnswer = (field) => {
    if (field !== 'events') return;
    cms.beforeAnswer = () => undefined;
    setPublished('a', false);
  };
  const { content } = await store.read();
  expect(content.revision).toBe(cms.revision());
  expect(ids(content.events)).toEqual(['b1']);
});

it('finds the events of an organisation that came between the reading of both', async () => {
  setPublished('a', false);
  await store.read();
  const events = Promise.withResolvers<undefined>();
  cms.beforeAnswer = async (field) => {
    if (field === 'events') setImmediate(events.resolve, undefined);
    if (field !== 'organisations') return;
    await events.promise;
    cms.beforeAnswer = () => undefined;
    setPublished('a', true);
  };
  const { content } = await store.read({ whole: true });
  expect(content.revision).toBe(cms.revision());
  expect(ids(content.events)).toEqual(['a1', 'a2', 'b1']);
});

it('does not wait for others to rest: what they change meanwhile comes next', async () => {
  edit('event', 'a1', { title: 'Ensin' });
  const asOf = cms.revision();
  let moving = 0;
  cms.beforeAnswer = (field) => {
    if (field === 'events') edit('event', 'b1', { title: `Toinen ${(moving += 1)}` });
  };
  const { content } = await store.read();
  expect(content.revision).toBe(asOf);
  expect(content.events.map(({ title }) => title)).toEqual(['Ensin', 'Iltakahvit', 'Iltakahvit']);
  cms.beforeAnswer = () => undefined;
  expect((await store.read()).content.events[2]?.title).toBe('Toinen 1');
});

it('gives up when what it reads never rests, and goes on from where it was', async () => {
  const before = (await store.read()).content;
  edit('organisation', 'b', { summary: 'Uusi kuvaus.' });
  cms.beforeAnswer = (field) => {
    if (field === 'organisations') edit('organisation', 'b', {});
  };
  await expect(store.read()).rejects.toThrow(/changed during each of 10 readings/);
  cms.beforeAnswer = () => undefined;
  const { content } = await store.read();
  expect(content.organisations[1]?.summary).toBe('Uusi kuvaus.');
  expect(content.organisations[0]).toBe(before.organisations[0]);
});

it('stays as it was when the CMS fails in the middle', async () => {
  const before = (await store.read()).content;
  edit('organisation', 'a', { name: 'Uusi nimi' });
  edit('event', 'b1', { title: 'Muutettu' });
  cms.beforeAnswer = (field) => {
    if (field === 'events') throw new Error('database is locked');
  };
  await expect(store.read()).rejects.toThrow(/database is locked/);
  cms.beforeAnswer = () => undefined;
  const { content } = await store.read();
  expect(content.organisations[0]?.name).toBe('Uusi nimi');
  expect(content.events[2]?.title).toBe('Muutettu');
  expect(content.organisations[1]).toBe(before.organisations[1]);
});

it('lets readings wait for each other', async () => {
  edit('event', 'b1', { title: 'Muutettu' });
  const [one, two] = await Promise.all([store.read(), store.read()]);
  expect(two.content.events[2]).toBe(one.content.events[2]);
  expect(asked.filter((field) => field === 'events')).toHaveLength(1);
});

describe('a whole reading', () => {
  it('keeps what is the same, and finds nothing to say', async () => {
    const before = (await store.read()).content;
    edit('event', 'b1', { title: 'Muutettu' });
    setPublished('a', false);
    const { content, drift } = await store.read({ whole: true });
    expect(drift).toEqual([]);
    expect(ids(content.events)).toEqual(['b1']);
    expect(content.events[0]?.title).toBe('Muutettu');
    expect(content.organisations[1]).toBe(before.organisations[2]);
    expect(content.newsArticles).toBe(before.newsArticles);
  });

  it('names what has changed without a word, and heals it', async () => {
    edit('event', 'b1', { title: 'Muutettu' });
    cms.change((state) => {
      Object.assign(state.organisation.get('c')?.entry ?? {}, { summary: 'Ohi kaiken.' });
      state.event.delete('a1');
      for (const page of cmsContent().pages) state.page.set(page.documentId, published(page));
      return [];
    });
    expect((await store.read()).content.organisations[2]?.summary).not.toBe('Ohi kaiken.');
    const { content, drift } = await store.read({ whole: true });
    expect(drift).toEqual(['organisation c', 'event a1', 'page page1']);
    expect(content.organisations[2]?.summary).toBe('Ohi kaiken.');
    expect((await store.read({ whole: true })).drift).toEqual([]);
  });
});

describe('bad entries', () => {
  it('stay as they last were, the same objects, until they are mended', async () => {
    const before = (await store.read()).content;
    edit('organisation', 'b', { name: 'Kesken', slug: 'kesken', summary: '' });
    const bad = await store.read({ lastGood: before });
    expect(bad.badEntries).toMatchObject([
      { documentId: 'b', isKept: true },
      { documentId: 'b1', isKept: true, problems: [{ field: 'organiser' }] },
    ]);
    expect(bad.content.organisations).toEqual(before.organisations);
    expect(bad.content.organisations[1]).toBe(before.organisations[1]);
    expect(bad.content.events).toEqual(before.events);
    edit('organisation', 'b', { name: 'Valmis', slug: 'uusi-osoite', summary: 'Hyvä.' });
    const mended = await store.read({ lastGood: bad.content });
    expect(mended.badEntries).toEqual([]);
    expect(mended.content.events[2]?.organiser).toEqual({ slug: 'uusi-osoite', name: 'Valmis' });
  });

  it('that lack a part stay the same objects while they lack the same', async () => {
    cms.change((state) => {
      state.organisation.get('b')?.themeIds.push('ghost');
      Object.assign(state.organisation.get('b')?.entry ?? {}, { targetGroups: [{ slug: 'ei' }] });
      return [['organisation', 'b']];
    });
    const { content, badEntries } = await store.read();
    expect(badEntries).toMatchObject([{ documentId: 'b', isLeftOut: false }]);
    expect(content.organisations[1]?.targetGroups).toEqual([]);
    edit('organisation', 'a', { summary: 'Uusi.' });
    expect((await store.read()).content.organisations[1]).toBe(content.organisations[1]);
  });

  it('fail everything when they are many, and the store stays as it was', async () => {
    const before = (await store.read()).content;
    for (const id of ['a', 'b', 'c']) edit('organisation', id, { summary: '' });
    await expect(store.read()).rejects.toThrow(/3 of 3 of type organisation/);
    for (const id of ['a', 'b']) edit('organisation', id, { summary: 'Hyvä.' });
    const { content } = await store.read({ lastGood: before });
    expect(content.organisations[2]).toBe(before.organisations[2]);
  });
});
