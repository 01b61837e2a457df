import type { DemoEvent, DemoNews, DemoOrganisation, DemoPage } from '../demo-content-types.ts';
import { composeEvents } from '../compose/compose-events.ts';
import { composeOrganisations } from '../compose/compose-organisations.ts';
import { createSeededRandom } from '../compose/seeded-random.ts';
import { careAndCommunityEvents } from '../content/events-care-and-community.ts';
import { cultureAndPlacesEvents } from '../content/events-culture-and-places.ts';
import { news } from '../content/news.ts';
import { careAndCommunityOrganisations } from '../content/organisations-care-and-community.ts';
import { cultureAndPlacesOrganisations } from '../content/organisations-culture-and-places.ts';
import { pages } from '../content/pages.ts';

const organisationCount = 283;
const eventCount = 227;

/** Everything that the demo shows besides the taxonomies. */
export type DemoContent = {
  organisations: DemoOrganisation[];
  events: DemoEvent[];
  news: DemoNews[];
  pages: DemoPage[];
};

/** All demo content; the same seed gives the same. */
export function collectDemoContent(seed: number): DemoContent {
  const random = createSeededRandom(seed);
  const handWritten = [...careAndCommunityOrganisations, ...cultureAndPlacesOrganisations];
  const organisations = [
    ...handWritten,
    ...composeOrganisations({
      count: organisationCount - handWritten.length,
      takenSlugs: handWritten.map(({ slug }) => slug),
      takenNames: handWritten.map(({ name }) => name),
      random,
    }),
  ];
  const handWrittenEvents = [...careAndCommunityEvents, ...cultureAndPlacesEvents];
  const events = [
    ...handWrittenEvents,
    ...composeEvents({
      count: eventCount - handWrittenEvents.length,
      organisations,
      takenSlugs: handWrittenEvents.map(({ slug }) => slug),
      random,
    }),
  ];
  return { organisations, events, news, pages };
}
