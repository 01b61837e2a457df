import type { Event } from '@civil-society/shared/event/event';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { HelpKind } from '@civil-society/shared/help/help-kind';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { region } from '@civil-society/shared/region/region';

/** A Tuesday, noon in Helsinki. */
export const now = '2026-11-24T10:00:00Z';
export const allAreas = region.areas.map(({ slug }) => slug);

export function organisation(changes: Partial<Organisation> & { slug: string }): Organisation {
  return {
    documentId: changes.slug,
    name: changes.slug,
    alternativeNames: [],
    summary: 'Tiivistelmä.',
    description: [],
    socialLinks: [],
    contactPersons: [],
    homeMunicipality: 'kuopio',
    areas: ['kuopio'],
    themes: ['ikaihmiset'],
    targetGroups: [],
    languages: [],
    operatingStatus: 'active',
    updatedAt: now,
    ...changes,
  };
}

/** An hour on Thursday 26 November at 13, unless changed. */
export function event(changes: Partial<Event> & { slug: string }): Event {
  return {
    documentId: changes.slug,
    title: changes.slug,
    kind: 'event',
    summary: 'Tiivistelmä.',
    description: [],
    startsAt: '2026-11-26T11:00:00Z',
    endsAt: '2026-11-26T12:00:00Z',
    allDay: false,
    recurrenceExceptions: [],
    eventStatus: 'scheduled',
    area: 'kuopio',
    organiser: { slug: 'kuoro', name: 'Kuoro ry' },
    themes: ['ikaihmiset'],
    targetGroups: [],
    languages: [],
    isFree: true,
    updatedAt: now,
    ...changes,
  };
}

export function newsArticle(changes: Partial<NewsArticle> & { slug: string }): NewsArticle {
  return {
    documentId: changes.slug,
    title: changes.slug,
    lead: 'Ingressi.',
    body: [],
    areas: ['kuopio'],
    themes: [],
    isPinned: false,
    datePublished: '2026-11-20',
    updatedAt: now,
    ...changes,
  };
}

export function helpSection(changes: Partial<HelpSection> & { slug: string }): HelpSection {
  return {
    documentId: changes.slug,
    name: changes.slug,
    state: 'open',
    lead: 'Ingressi.',
    introduction: [],
    partners: [],
    emergencyContacts: [{ label: 'Hätänumero', phone: '112' }],
    areas: [],
    colour: 'amber',
    opensOn: '2026-11-01',
    confirmationDays: 14,
    updatedAt: now,
    ...changes,
  };
}

export function helpKind(changes: Partial<HelpKind> & { slug: string }): HelpKind {
  return {
    documentId: changes.slug,
    name: changes.slug,
    audience: 'needs_help',
    order: 1,
    ...changes,
  };
}

/** Shopping help in Kuopio, confirmed four days ago, unless changed. */
export function helpOffer(changes: Partial<HelpOffer> & { slug: string }): HelpOffer {
  return {
    documentId: changes.slug,
    title: changes.slug,
    helpSection: 'korona-apu',
    kinds: ['asiointiapu'],
    targetGroups: [],
    areas: ['kuopio'],
    access: ['phone'],
    phones: [{ number: '017 000 1001' }],
    languages: [],
    groupName: 'Naapurit',
    confirmedAt: '2026-11-20T08:00:00Z',
    isPaused: false,
    updatedAt: now,
    ...changes,
  };
}

export function sampleContent(changes: Partial<SiteContent> = {}): SiteContent {
  return {
    revision: 1,
    organisations: [],
    events: [],
    areas: region.areas.map((area) => ({ ...area, documentId: area.slug })),
    themes: [
      { documentId: 't2', slug: 'kulttuuri', name: 'Kulttuuri', icon: 'culture', order: 2 },
      { documentId: 't1', slug: 'ikaihmiset', name: 'Ikäihmiset', icon: 'elder', order: 1 },
    ],
    targetGroups: [{ documentId: 'g', slug: 'kaikki', name: 'Kaikki', order: 1 }],
    languages: [
      { documentId: 'sv', code: 'sv', name: 'ruotsi', order: 2 },
      { documentId: 'fi', code: 'fi', name: 'suomi', order: 1 },
    ],
    newsArticles: [],
    pages: [],
    searchSynonyms: [],
    helpSections: [],
    helpKinds: [],
    helpOffers: [],
    situationRounds: [],
    ...changes,
  };
}
