import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { byName } from './by-name.ts';
import { byNextOccurrence } from './event/by-next-occurrence.ts';
import { listSections, scheduleEvent, type ScheduledEvent } from './event/scheduled-event.ts';
import { endOfWeek, isHeldBefore } from './event/this-week.ts';
import { byTime, byTitle } from './help/order.ts';
import { goesOn } from './help/goes-on.ts';
import { groupEntries, sameOr, type Groups } from './index/group-entries.ts';
import { keepOrder } from './index/keep-order.ts';
import {
  eventKeys,
  helpOfferKeys,
  newsKeys,
  organisationKeys,
  roundKeys,
  scopeKey,
  type Scope,
} from './index/scope.ts';
import { hasSameFrame, siteFrame, type SiteFrame } from './index/site-frame.ts';
import { byImportance } from './news/by-importance.ts';

/** What pages ask of the entries; an answer without entries is an empty list. */
export type SiteQueries = {
  /** By name; all of them, or those of an area, of a theme, or of both. */
  organisations(scope?: Pick<Scope, 'area' | 'theme'>): readonly Organisation[];
  /** The one with the slug `organiser`. */
  organisationOf(scope?: Pick<Scope, 'organiser'>): Organisation | undefined;
  countOrganisations(scope?: Pick<Scope, 'area' | 'theme'>): number;
  /** By next occurrence; past ones too. */
  events(scope?: Scope): readonly ScheduledEvent[];
  /** Those that lists show: with a date, then ongoing, then volunteering; each by next occurrence. */
  listedEvents(): readonly ScheduledEvent[];
  /** Those that are held, or go on, between `now` and the end of its week; by next occurrence. */
  eventsThisWeek(): readonly ScheduledEvent[];
  /** Pinned first, then the newest. */
  news(scope?: Pick<Scope, 'area' | 'theme' | 'helpSection'>): readonly NewsArticle[];
  /** By name; those that are not shown too. All of them, of a section, or for an area in it. */
  helpOffers(scope?: Pick<Scope, 'area' | 'helpSection'>): readonly HelpOffer[];
  /** Those that go on at `now`, of sections that have not ended. */
  shownHelpOffers(scope?: Pick<Scope, 'area' | 'helpSection'>): readonly HelpOffer[];
  /** The newest first. */
  situationRounds(scope?: Pick<Scope, 'helpSection'>): readonly SituationRound[];
};

/** The content in the orders and by the keys that pages need. */
export type SiteIndex = SiteFrame &
  SiteQueries & {
    /** All of the frame as one object, which is another one whenever something in it has changed. */
    frame: SiteFrame;
  };

type State = {
  content: SiteContent;
  frame: SiteFrame;
  organisations: readonly Organisation[];
  events: readonly ScheduledEvent[];
  listedEvents: readonly ScheduledEvent[];
  eventsThisWeek: readonly ScheduledEvent[];
  news: readonly NewsArticle[];
  organisationGroups: Groups<Organisation>;
  eventGroups: Groups<ScheduledEvent>;
  newsGroups: Groups<NewsArticle>;
  helpOffers: readonly HelpOffer[];
  helpOfferGroups: Groups<HelpOffer>;
  shownHelpOffers: readonly HelpOffer[];
  shownHelpGroups: Groups<HelpOffer>;
  rounds: readonly SituationRound[];
  roundGroups: Groups<SituationRound>;
};

/** Indexes the content once. */
export function indexContent(content: SiteContent, now: string): SiteIndex {
  return createSiteIndexer()(content, now);
}

/**
 * Indexes content that keeps changing. What an index answers is the very same object as before when
 * nothing in it has changed, which is how the publisher knows the pages that need not be made again.
 */
export function createSiteIndexer(): (content: SiteContent, now: string) => SiteIndex {
  let last: State | undefined;
  return (content, now) => {
    last = nextState(content, now, last);
    return toIndex(last);
  };
}

function nextState(content: SiteContent, now: string, before: State | undefined): State {
  const last =
    before && before.frame.now === now && hasSameFrame(before.content, content)
      ? before
      : undefined;
  const frame = last?.frame ?? siteFrame(content, now);
  const scheduled = new Map(last?.events.map((entry) => [entry.event, entry]));
  const organisations = keepOrder(content.organisations, byName, last?.organisations);
  const events = keepOrder(
    content.events.map((event) => scheduled.get(event) ?? scheduleEvent(event, now)),
    byNextOccurrence,
    last?.events,
  );
  const sunday = endOfWeek(now);
  const news = keepOrder(content.newsArticles, byImportance, last?.news);
  const helpOffers = keepOrder(content.helpOffers, byTitle, last?.helpOffers);
  const shownHelpOffers = sameOr(
    helpOffers.filter((offer) => goesOn(offer, frame)),
    last?.shownHelpOffers,
  );
  const rounds = keepOrder(content.situationRounds, byTime, last?.rounds);
  return {
    content,
    frame,
    organisations,
    events,
    news,
    listedEvents: sameOr(
      listSections.flatMap((section) => events.filter((event) => event.section === section)),
      last?.listedEvents,
    ),
    eventsThisWeek: sameOr(
      events.filter((event) => isHeldBefore(event, sunday)),
      last?.eventsThisWeek,
    ),
    organisationGroups: groupEntries(
      organisations,
      (entry) => organisationKeys(entry, frame),
      last?.organisationGroups,
    ),
    eventGroups: groupEntries(events, ({ event }) => eventKeys(event), last?.eventGroups),
    newsGroups: groupEntries(news, newsKeys, last?.newsGroups),
    helpOffers,
    helpOfferGroups: groupEntries(
      helpOffers,
      (offer) => helpOfferKeys(offer, frame),
      last?.helpOfferGroups,
    ),
    shownHelpOffers,
    shownHelpGroups: groupEntries(
      shownHelpOffers,
      (offer) => helpOfferKeys(offer, frame),
      last?.shownHelpGroups,
    ),
    rounds,
    roundGroups: groupEntries(rounds, roundKeys, last?.roundGroups),
  };
}

const none = Object.freeze([]);

function toIndex(state: State): SiteIndex {
  const organisations: SiteQueries['organisations'] = (scope) =>
    scope ? (state.organisationGroups.get(scopeKey(scope)) ?? none) : state.organisations;
  let bySlug: ReadonlyMap<string, Organisation> | undefined;
  return {
    ...state.frame,
    frame: state.frame,
    organisations,
    organisationOf({ organiser = '' } = {}) {
      bySlug ??= new Map(state.organisations.map((one) => [one.slug, one]));
      return bySlug.get(organiser);
    },
    countOrganisations: (scope) => organisations(scope).length,
    events: (scope) => (scope ? (state.eventGroups.get(scopeKey(scope)) ?? none) : state.events),
    listedEvents: () => state.listedEvents,
    eventsThisWeek: () => state.eventsThisWeek,
    news: (scope) => (scope ? (state.newsGroups.get(scopeKey(scope)) ?? none) : state.news),
    helpOffers: (scope) =>
      scope ? (state.helpOfferGroups.get(scopeKey(scope)) ?? none) : state.helpOffers,
    shownHelpOffers: (scope) =>
      scope ? (state.shownHelpGroups.get(scopeKey(scope)) ?? none) : state.shownHelpOffers,
    situationRounds: (scope) =>
      scope ? (state.roundGroups.get(scopeKey(scope)) ?? none) : state.rounds,
  };
}
