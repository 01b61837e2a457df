import type { Temporal } from 'temporal-polyfill';
import type { Cms } from './cms.ts';
import type { DemoContent } from './demo-content.ts';
import type { Entry } from './entry.ts';
import { eventData } from './event-data.ts';
import { helpOfferEntries } from './help-offer-entries.ts';
import { helpSectionEntries } from './help-section-entries.ts';
import { loadEntries } from './load-entries.ts';
import { newsData } from './news-data.ts';
import { organisationEntries } from './organisation-entries.ts';
import { createReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';
import { searchSynonymEntries } from './search-synonym-entries.ts';
import { situationRoundEntries } from './situation-round-entries.ts';
import { areaEntries, taxonomyEntries } from './taxonomy-entries.ts';
import { userEntries, type DemoLogin } from './user-entries.ts';

/** Hears how far the loading is. */
export type Progress = { begin: (total: number) => void; advance: () => void };

/**
 * Loads the demo content into an empty CMS, all of it or nothing: one transaction.
 * @param reference the day that the content's dates are counted from
 * @returns the demo users' logins
 * @throws UserProblem naming the entry that the CMS refused and why
 */
export async function loadDemoContent(
  cms: Cms,
  content: DemoContent,
  reference: Temporal.PlainDate,
  progress: Progress,
): Promise<DemoLogin[]> {
  const logins: DemoLogin[] = [];
  await cms.db.transaction(async () => {
    const entries = await allEntries(cms, content, reference, (login) => logins.push(login));
    progress.begin(entries.length);
    await loadEntries(entries, progress.advance);
    // What scripts/start/database-state.ts looks for.
    const mark = { key: 'loaded', value: { reference: reference.toString() } };
    await cms.store({ type: 'demo', name: 'content' }).set(mark);
  });
  return logins;
}

async function allEntries(
  cms: Cms,
  { organisations, events, news, pages }: DemoContent,
  reference: Temporal.PlainDate,
  onLogin: (login: DemoLogin) => void,
): Promise<Entry[]> {
  const references = createReferenceBook();
  const published = (kind: string, slug: string, data: () => object): Entry => ({
    name: `${kind} ${slug}`,
    load: async () => {
      await cms.documents(`api::${kind}.${kind}`).create({ data: data(), status: 'published' });
    },
  });
  const ownOrganisations = organisations.slice(0, 2).map(({ slug }) => slug);

  return [
    ...taxonomyEntries(cms, references),
    ...(await areaEntries(cms, references)),
    ...organisationEntries(cms, references, organisations, reference),
    ...events.map((event) =>
      published('event', event.slug, () => eventData(event, reference, references)),
    ),
    ...helpSectionEntries(cms, references, reference),
    ...situationRoundEntries(cms, references, organisations, reference),
    ...news.map((article) =>
      published('news-article', article.slug, () => newsData(article, reference, references)),
    ),
    ...(await helpOfferEntries(cms, references, reference)),
    ...pages.map((page) =>
      published('page', page.slug, () => ({ ...page, body: blocksFromRichText(page.body) })),
    ),
    ...searchSynonymEntries(cms),
    ...userEntries(cms, references, ownOrganisations, onLogin),
  ];
}
