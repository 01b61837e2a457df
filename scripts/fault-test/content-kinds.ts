import { routes } from '@civil-society/site/src/routes.ts';

/** A kind of content that editors change while faults happen. */
export type ContentKind = {
  uid: string;
  /** Where the database keeps it, and under which names its title and its summary. */
  table: string;
  titleColumn: string;
  summaryColumn: string;
  /** The list of all of them, and the page of one. */
  list: string;
  path(slug: string): string;
  /** What is sent to make one. */
  values(title: string, summary: string, shared: SharedContent): Record<string, unknown>;
};

/** documentIds of what entries are linked to. */
export type SharedContent = { organisation: string; theme: string };

const day = 24 * 60 * 60 * 1000;

export const contentKinds: readonly [ContentKind, ...ContentKind[]] = [
  {
    uid: 'api::organisation.organisation',
    ...{ table: 'organisations', titleColumn: 'name', summaryColumn: 'summary' },
    list: routes.organisations(),
    path: routes.organisation,
    values: (name, summary, { theme }) => ({
      name,
      summary,
      themes: { connect: [{ documentId: theme }] },
    }),
  },
  {
    uid: 'api::event.event',
    ...{ table: 'events', titleColumn: 'title', summaryColumn: 'summary' },
    list: routes.events(),
    path: routes.event,
    values: (title, summary, { organisation }) => ({
      title,
      summary,
      kind: 'event',
      startsAt: new Date(Date.now() + 40 * day).toISOString(),
      organiser: { connect: [{ documentId: organisation }] },
    }),
  },
  {
    uid: 'api::news-article.news-article',
    ...{ table: 'news_articles', titleColumn: 'title', summaryColumn: 'lead' },
    list: routes.news(),
    path: routes.newsArticle,
    values: (title, lead) => ({ title, lead }),
  },
];
