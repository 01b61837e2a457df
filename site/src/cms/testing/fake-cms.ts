import type { ContentType } from '../bad-entry.ts';
import { byDocumentId } from '../by-document-id.ts';
import type { CmsContent } from '../cms-content.ts';
import type { FakeRoot } from './fake-read-api.ts';
import { emptyState, type FakeEntry, type FakeState } from './fake-cms-state.ts';

type ListArguments = {
  afterId?: string | null;
  documentIds?: string[] | null;
  organiserIds?: string[] | null;
  limit?: number;
};

/**
 * A CMS in memory that answers the read API as ours does: events only with their organiser, what
 * belongs to a help section only with that, related entries as they are now, changes by revision. Every `change` is one transaction.
 */
export function createFakeCms() {
  const state = emptyState();
  let revision = 1;
  let oldest = 1;
  const log: { contentType: ContentType; documentId: string; revision: number }[] = [];
  const history = new Map<number, CmsContent>();

  const lists = (): Omit<CmsContent, 'revision'> => publishedLists(state);
  const remember = () => history.set(revision, structuredClone({ revision, ...lists() }));
  remember();

  const page = <Entry extends { documentId: string }>(
    all: Entry[],
    { afterId, documentIds, limit = 1000 }: ListArguments,
  ) =>
    all
      .filter(({ documentId }) => !afterId || documentId > afterId)
      .filter(({ documentId }) => !documentIds || documentIds.includes(documentId))
      .slice(0, limit);

  const fake = {
    state,
    /** Called before every answer, with the name of what is asked for. */
    beforeAnswer: rest,
    revision: () => revision,
    /** Everything published at a revision that a `change` ended with. */
    contentAt: (at: number) => history.get(at),
    /** Changes the state, and tells of it if anybody sees it. */
    change(edit: (state: FakeState) => [ContentType, string][]): void {
      for (const [contentType, documentId] of edit(state))
        log.push({ contentType, documentId, revision: (revision += 1) });
      remember();
    },
    /** Forgets all changes until now. */
    prune(): void {
      oldest = revision;
    },
  };

  const answer = <Value>(field: string, value: (asked: ListArguments) => Value) => {
    return async (asked: ListArguments) => {
      await fake.beforeAnswer(field);
      return value(asked);
    };
  };
  const root: FakeRoot = {
    contentRevision: answer('contentRevision', () => revision),
    contentChanges: async ({ after }: { after: number }) => {
      await fake.beforeAnswer('contentChanges');
      if (after < oldest || after > revision) return { revision, isComplete: false, changes: [] };
      const newest = new Map(
        log
          .filter((row) => row.revision > after)
          .map((row) => [`${row.contentType} ${row.documentId}`, row]),
      );
      return { revision, isComplete: true, changes: [...newest.values()] };
    },
    organisations: answer('organisations', (asked) => page(lists().organisations, asked)),
    events: answer('events', (asked) =>
      page(
        lists().events.filter(({ organiser }) => {
          return !asked.organiserIds || asked.organiserIds.includes(organiser.documentId);
        }),
        asked,
      ),
    ),
    newsArticles: answer('newsArticles', (asked) => page(lists().newsArticles, asked)),
    pages: answer('pages', (asked) => page(lists().pages, asked)),
    searchSynonyms: answer('searchSynonyms', (asked) => page(lists().searchSynonyms, asked)),
    helpSections: answer('helpSections', (asked) => page(lists().helpSections, asked)),
    helpOffers: answer('helpOffers', (asked) => page(lists().helpOffers, asked)),
    situationRounds: answer('situationRounds', (asked) => page(lists().situationRounds, asked)),
    areas: answer('areas', () => lists().areas),
    themes: answer('themes', () => lists().themes),
    targetGroups: answer('targetGroups', () => lists().targetGroups),
    languages: answer('languages', () => lists().languages),
    helpKinds: answer('helpKinds', () => lists().helpKinds),
  };
  return Object.assign(fake, { root });
}

/** Does nothing before an answer. */
const rest: (field: string) => void | Promise<void> = () => undefined;

function publishedLists(state: FakeState): Omit<CmsContent, 'revision'> {
  const published = <Entry extends { documentId: string }>(
    entries: Map<string, FakeEntry<Entry>>,
  ) =>
    [...entries.values()]
      .filter(({ isPublished }) => isPublished)
      .sort((a, b) => byDocumentId(a.entry, b.entry));
  const slugs = (ids: readonly string[], of: Map<string, { slug: string }>) =>
    ids.flatMap((id) => of.get(id)?.slug ?? []).map((slug) => ({ slug }));
  const { area, theme, helpKind } = state;
  /** A type with drafts is public as it is; a section that is not is in preparation. */
  const isPublic = (type: 'organisation' | 'helpSection', id: string) =>
    state[type].get(id)?.isPublished === true;
  return {
    organisations: published(state.organisation).map(({ entry, areaIds, themeIds }) => ({
      ...entry,
      areas: slugs(areaIds, area),
      themes: slugs(themeIds, theme),
      homeMunicipality: slugs(areaIds, area)[0] ?? null,
    })),
    events: published(state.event).flatMap(({ entry, areaIds, themeIds, organiserId }) => {
      const organiser = state.organisation.get(organiserId);
      if (!organiser?.isPublished) return [];
      const { documentId, slug, name } = organiser.entry;
      return {
        ...entry,
        organiser: { documentId, slug, name },
        area: slugs(areaIds, area)[0] ?? null,
        themes: slugs(themeIds, theme),
      };
    }),
    newsArticles: published(state.newsArticle)
      .filter(({ sectionId }) => sectionId === '' || isPublic('helpSection', sectionId))
      .map(({ entry, areaIds, themeIds, sectionId }) => ({
        ...entry,
        areas: slugs(areaIds, area),
        themes: slugs(themeIds, theme),
        helpSection: sectionId || null,
      })),
    helpSections: published(state.helpSection).map(({ entry, areaIds }) => ({
      ...entry,
      areas: slugs(areaIds, area),
    })),
    helpOffers: published(state.helpOffer).flatMap(({ entry, ...links }) => {
      const { sectionId, organiserId } = links;
      const [kinds, areas] = [slugs(links.kindIds, helpKind), slugs(links.areaIds, area)];
      const organisation = state.organisation.get(organiserId);
      const isGiven = organiserId === '' || isPublic('organisation', organiserId);
      // The CMS lets nobody delete the last area or kind of an offer.
      if (!isPublic('helpSection', sectionId) || !isGiven || !kinds[0] || !areas[0]) return [];
      return {
        ...entry,
        helpSection: sectionId,
        kinds,
        areas,
        organisation: organisation
          ? { documentId: organiserId, slug: organisation.entry.slug }
          : null,
      };
    }),
    situationRounds: published(state.situationRound)
      .filter(({ sectionId }) => isPublic('helpSection', sectionId))
      .map(({ entry, sectionId }) => ({ ...entry, helpSection: sectionId })),
    pages: published(state.page).map(({ entry }) => entry),
    searchSynonyms: published(state.searchSynonym).map(({ entry }) => entry),
    areas: [...area.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    themes: [...theme.values()].sort((a, b) => a.order - b.order),
    targetGroups: [...state.targetGroup.values()],
    languages: [...state.language.values()],
    helpKinds: [...helpKind.values()],
  };
}

export type FakeCms = ReturnType<typeof createFakeCms>;
