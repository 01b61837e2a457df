import type { ContentType } from '../bad-entry.ts';
import {
  cmsArea,
  cmsContent,
  cmsEvent,
  cmsHelpOffer,
  cmsHelpSection,
  cmsNewsArticle,
  cmsOrganisation,
  cmsSituationRound,
} from './cms-entries.ts';
import { published, type FakeState } from './fake-cms-state.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An edit gives the published entries that it changed. */
type Edit = (state: FakeState, random: SeededRandom) => [ContentType, string][];

const [page] = cmsContent().pages;
const [theme] = cmsContent().themes;
const [targetGroup] = cmsContent().targetGroups;
const [language] = cmsContent().languages;
const [synonym] = cmsContent().searchSynonyms;
const [helpKind] = cmsContent().helpKinds;
if (!page || !theme || !targetGroup || !language || !synonym || !helpKind)
  throw new Error('cmsContent() lacks a type.');

const drafted = [
  ...(['organisation', 'event', 'newsArticle', 'page', 'searchSynonym'] as const),
  ...(['helpSection', 'helpOffer', 'situationRound'] as const),
] as const;
const links = (state: FakeState, { pick, happens }: SeededRandom) => ({
  areaIds: [pick(state.area.keys()) ?? []].flat(),
  themeIds: [pick(state.theme.keys()) ?? []].flat(),
  kindIds: [pick(state.helpKind.keys()) ?? []].flat(),
  organiserId: pick(state.organisation.keys()) ?? '',
  sectionId: happens(0.5) ? (pick(state.helpSection.keys()) ?? '') : '',
});

const create: Edit = (state, random) => {
  const documentId = random.id();
  const slug = `osoite-${documentId}`;
  const type = random.pick(drafted) ?? 'event';
  const linked = links(state, random);
  const entries = {
    organisation: () =>
      state.organisation.set(
        documentId,
        published(cmsOrganisation({ documentId, slug, targetGroups: [], languages: [] }), linked),
      ),
    event: () =>
      state.event.set(documentId, published(cmsEvent({ documentId, slug, languages: [] }), linked)),
    newsArticle: () =>
      state.newsArticle.set(documentId, published(cmsNewsArticle({ documentId, slug }), linked)),
    page: () => state.page.set(documentId, published({ ...page, documentId, slug })),
    searchSynonym: () =>
      state.searchSynonym.set(documentId, published({ ...synonym, documentId, term: documentId })),
    helpSection: () =>
      state.helpSection.set(documentId, published(cmsHelpSection({ documentId, slug }), linked)),
    helpOffer: () =>
      state.helpOffer.set(
        documentId,
        published(cmsHelpOffer({ documentId, slug, targetGroups: [], languages: [] }), {
          ...linked,
          ...(random.happens(0.3) ? { organiserId: '' } : {}),
        }),
      ),
    situationRound: () =>
      state.situationRound.set(
        documentId,
        published(cmsSituationRound({ documentId, slug }), linked),
      ),
  };
  entries[type]();
  return [[type, documentId]];
};

/** An edit of a published entry of one of the types, by which it gets other fields. */
function editing(
  types: readonly (typeof drafted)[number][],
  fields: (random: SeededRandom) => object,
): Edit {
  return (state, random) => {
    const type = random.pick(types) ?? 'organisation';
    const documentId = random.pick(state[type].keys());
    const stored = documentId === undefined ? undefined : state[type].get(documentId);
    if (documentId === undefined || !stored) return [];
    Object.assign(stored.entry, fields(random));
    return stored.isPublished ? [[type, documentId]] : [];
  };
}

const setPublished: Edit = (state, random) => {
  const type = random.pick(drafted) ?? 'event';
  const documentId = random.pick(state[type].keys());
  if (documentId === undefined) return [];
  const stored = state[type].get(documentId);
  Object.assign(stored ?? {}, { isPublished: !stored?.isPublished });
  return [[type, documentId]];
};

const remove: Edit = (state, random) => {
  const type = random.pick(drafted) ?? 'event';
  const documentId = random.pick(state[type].keys());
  if (documentId === undefined) return [];
  state[type].delete(documentId);
  return [[type, documentId]];
};

const link: Edit = (state, random) => {
  const linked = ['organisation', 'event', 'newsArticle', 'helpOffer', 'situationRound'] as const;
  const type = random.pick(linked) ?? 'event';
  const documentId = random.pick(state[type].keys());
  if (documentId === undefined) return [];
  Object.assign(state[type].get(documentId) ?? {}, links(state, random));
  return [[type, documentId]];
};

const relate: Edit = (state, random) => {
  const id = random.pick(['1', '2', '3']) ?? '1';
  const slug = `osoite-${random.id()}`;
  const related = ['area', 'theme', 'targetGroup', 'language', 'helpKind'] as const;
  const type = random.pick(related) ?? 'area';
  if (random.happens(0.2)) state[type].delete(id);
  else if (type === 'area') state.area.set(id, cmsArea({ documentId: id, slug, name: slug }));
  else if (type === 'theme') state.theme.set(id, { ...theme, documentId: id, slug });
  else if (type === 'targetGroup')
    state.targetGroup.set(id, { ...targetGroup, documentId: id, slug });
  else if (type === 'helpKind') state.helpKind.set(id, { ...helpKind, documentId: id, slug });
  else state.language.set(id, { ...language, documentId: id, code: `fi-${random.id()}` });
  return [[type, id]];
};

const text: Edit = editing(drafted, ({ id }) => ({ lead: id(), summary: id(), updatedAt }));
const rename: Edit = editing(drafted, ({ id }) => {
  const name = `Nimi ${id()}`;
  return { name, title: name };
});
const readdress: Edit = editing(drafted, ({ id }) => ({ slug: `osoite-${id()}` }));
/** Makes an entry bad, and mends those that were: too many bad ones would fail every reading. */
const spoil: Edit = (state, random) => {
  const changed: [ContentType, string][] = [];
  for (const type of ['organisation', 'event'] as const)
    for (const [documentId, { entry, isPublished }] of state[type]) {
      if (entry.summary !== '') continue;
      entry.summary = 'Mended.';
      if (isPublished) changed.push([type, documentId]);
    }
  return [
    ...changed,
    ...editing(['organisation', 'event'], () => ({ summary: '' }))(state, random),
  ];
};
const lose: Edit = editing(['organisation'], () => ({ targetGroups: [{ slug: 'kadonnut' }] }));
const reimage: Edit = editing(['organisation'], ({ id }) => ({
  logo: {
    url: `/uploads/${id()}.png`,
    alternativeText: null,
    width: 2,
    height: 1,
    mime: 'image/png',
  },
}));
const updatedAt = '2026-11-24T12:00:00.000Z';

/** What editors do, the more often the more often it is here. */
const edits: readonly Edit[] = [
  ...[create, create, create, text, text, rename, rename, readdress],
  ...[setPublished, setPublished, setPublished, remove, link, link, relate, spoil, lose, reimage],
];

/** A random edit of a made-up CMS. */
export const randomEdit: Edit = (state, random) => random.pick(edits)?.(state, random) ?? [];
