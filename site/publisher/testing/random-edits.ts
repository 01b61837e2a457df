import type { SiteContent } from '@civil-society/shared/content/site-content';
import { event, newsArticle, organisation } from '../../src/view-models/testing/sample-content.ts';

/**
 * Changes content as editors do: new entries, other texts, names, places, themes, addresses and
 * times, deletions, a renamed area. Entries that an edit does not touch stay the same objects.
 */
export function createEditor(random: () => number) {
  let count = 0;
  const oneOf = <Entry>(list: readonly Entry[]): Entry | undefined =>
    list[Math.floor(random() * list.length)];
  const some = (slugs: readonly string[], most: number) =>
    [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(slugs))),
    ].filter((slug) => slug !== undefined);
  const slugsOf = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

  const newOrganisation = ({ areas, themes }: SiteContent) => {
    count += 1;
    const name = `${oneOf(['Kuoro', 'Äijät', 'Martat', 'zumba', 'Ålands', '4H'])} ${count}`;
    const isRegional = random() < 0.1;
    return organisation({
      slug: `jarjesto-${count}`,
      name,
      summary: `Tiivistelmä ${count}.`,
      areas: isRegional ? slugsOf(areas) : some(slugsOf(areas), 3),
      themes: some(slugsOf(themes), 2),
      homeMunicipality: oneOf(slugsOf(areas)),
    });
  };
  const newEvent = ({ areas, themes, organisations }: SiteContent) => {
    count += 1;
    const organiser = oneOf(organisations);
    if (!organiser) return undefined;
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const month = oneOf(['10', '11', '12']);
    return event({
      slug: `tapahtuma-${count}`,
      title: `Ilta ${count}`,
      kind: oneOf(['event', 'ongoing_activity', 'volunteering', 'course']) ?? 'event',
      startsAt: `2026-${month}-${day}T16:00:00Z`,
      endsAt: `2026-${month}-${day}T18:00:00Z`,
      ...(random() < 0.3 && { recurrenceRule: 'FREQ=WEEKLY' }),
      area: oneOf(slugsOf(areas)),
      themes: some(slugsOf(themes), 2),
      organiser: { slug: organiser.slug, name: organiser.name },
    });
  };
  const newNews = ({ areas, themes }: SiteContent) => {
    count += 1;
    return newsArticle({
      slug: `uutinen-${count}`,
      title: `Uutinen ${count}`,
      areas: some(slugsOf(areas), 2),
      themes: some(slugsOf(themes), 1),
      isPinned: random() < 0.1,
    });
  };
  const replace = <Entry>(list: Entry[], entry: Entry, changed: Entry) =>
    list.with(list.indexOf(entry), changed);

  const edits: ((content: SiteContent) => Partial<SiteContent>)[] = [
    (content) => ({ organisations: [...content.organisations, newOrganisation(content)] }),
    (content) => ({ newsArticles: [...content.newsArticles, newNews(content)] }),
    (content) => {
      const added = newEvent(content);
      return added ? { events: [...content.events, added] } : {};
    },
    ({ organisations }) => {
      const entry = oneOf(organisations);
      if (!entry) return {};
      count += 1;
      return {
        organisations: replace(organisations, entry, { ...entry, summary: `Muutos ${count}.` }),
      };
    },
    // A rename goes on to the organisation's events, which say whose they are.
    ({ organisations, events }) => {
      const entry = oneOf(organisations);
      if (!entry) return {};
      count += 1;
      const renamed = { ...entry, name: `Uusi nimi ${count}`, slug: `uusi-nimi-${count}` };
      const organiser = { slug: renamed.slug, name: renamed.name };
      return {
        organisations: replace(organisations, entry, renamed),
        events: events.map((one) =>
          one.organiser.slug === entry.slug ? { ...one, organiser } : one,
        ),
      };
    },
    ({ organisations, events }) => {
      const entry = oneOf(organisations);
      return {
        organisations: organisations.filter((one) => one !== entry),
        events: events.filter(({ organiser }) => organiser.slug !== entry?.slug),
      };
    },
    ({ events }) => {
      const entry = oneOf(events);
      return { events: events.filter((one) => one !== entry) };
    },
    ({ events, areas }) => {
      const entry = oneOf(events);
      if (!entry) return {};
      return { events: replace(events, entry, { ...entry, area: oneOf(slugsOf(areas)) }) };
    },
    ({ newsArticles }) => {
      const entry = oneOf(newsArticles);
      return { newsArticles: newsArticles.filter((one) => one !== entry) };
    },
    ({ areas }) => {
      const entry = random() < 0.2 ? oneOf(areas) : undefined;
      if (!entry) return {};
      count += 1;
      return { areas: replace(areas, entry, { ...entry, description: `Kuvaus ${count}.` }) };
    },
  ];
  return (content: SiteContent): SiteContent => ({
    ...content,
    ...oneOf(edits)?.(content),
    revision: content.revision + 1,
  });
}
