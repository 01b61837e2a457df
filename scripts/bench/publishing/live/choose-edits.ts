import type { SiteContent } from '@civil-society/shared/content/site-content';

/** A change that an editor publishes, and where the public sees it. */
export type PlannedEdit = {
  kind: string;
  /** Of the admin's content manager. */
  path: string;
  values: Record<string, string>;
  /** Address of the page, and the words that it shows afterwards and did not before. */
  page: string;
  words: string;
};

const types = '/content-manager/collection-types';

/**
 * Changes of different entries in turn: an organisation's summary, which few pages show, and an
 * event's title, which many lists show.
 * @param from so many edits have been made before
 */
export function chooseEdits(content: SiteContent, count: number, from: number): PlannedEdit[] {
  const { organisations, events } = content;
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const words = `Muutos ${number} kello ${Date.now()}`;
    const event = events[(number * 13) % events.length];
    if (number % 2 === 1 && event !== undefined)
      return {
        kind: 'event title',
        path: `${types}/api::event.event/${event.documentId}`,
        values: { title: words },
        page: `/tapahtumat/${event.slug}/`,
        words,
      };
    const organisation = organisations[(number * 7) % organisations.length];
    if (organisation === undefined) throw new Error('There is no organisation to edit.');
    return {
      kind: 'organisation summary',
      path: `${types}/api::organisation.organisation/${organisation.documentId}`,
      values: { summary: `${words}: teemme tätä yhä yhdessä.` },
      page: `/jarjestot/${organisation.slug}/`,
      words,
    };
  });
}
