import type { Scope } from '../../src/view-models/index/scope.ts';
import type { SiteIndex, SiteQueries } from '../../src/view-models/site-index.ts';

/** An answer that a page was made from. It holds while asking again gives the very same. */
export type Fact = { answer: unknown; ask: (index: SiteIndex) => unknown };

/** Facts by the question, such as `events {"organiser":"kuoro"}`. */
export type Facts = Map<string, Fact>;

/**
 * `index`, which tells every question that is asked of it. What is not asked by a question, the
 * frame, is the same for all pages and is not told.
 */
export function recordReads(
  index: SiteIndex,
  onRead: (question: string, fact: Fact) => void,
): SiteIndex {
  const record =
    <Name extends keyof SiteQueries>(name: Name) =>
    (scope?: Scope): ReturnType<SiteQueries[Name]> => {
      const ask = (asked: SiteIndex) => asked[name](scope) as ReturnType<SiteQueries[Name]>;
      const answer = ask(index);
      onRead(`${name} ${JSON.stringify(scope ?? {})}`, { answer, ask });
      return answer;
    };
  const queries: SiteQueries = {
    organisations: record('organisations'),
    organisationOf: record('organisationOf'),
    countOrganisations: record('countOrganisations'),
    events: record('events'),
    listedEvents: record('listedEvents'),
    eventsThisWeek: record('eventsThisWeek'),
    news: record('news'),
    helpOffers: record('helpOffers'),
    shownHelpOffers: record('shownHelpOffers'),
    situationRounds: record('situationRounds'),
  };
  return { ...index, ...queries };
}
