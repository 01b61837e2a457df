import type { Address } from '@civil-society/shared/contact/address';
import type { Verification } from '@civil-society/site/src/view-models/organisation/verification.ts';
import type { Link } from '@civil-society/site/src/view-models/page/link.ts';

/**
 * The content as a user of Hugo or Eleventy would export it from the CMS for their templates:
 * relations as slugs, and what templates can't work out (times in words, the next occurrence, links
 * of phone numbers) worked out already. That work is part of our own build's time, not of theirs.
 */
export type ExportedSite = {
  origin: string;
  service: { name: string; tagline: string };
  contact: { organisation: string; email: string; phone: Link };
  organisations: ExportedOrganisation[];
  events: ExportedEvent[];
  areas: ExportedArea[];
  themes: { slug: string; name: string; description: string; icon: string }[];
  news: ExportedArticle[];
  pages: { slug: string; title: string; lead: string; description: string; body: string }[];
  week: { date: string; weekday: string; day: string; rows: ExportedWeekRow[] }[];
  map: { columns: number; rows: number };
  /** Address of the calendar. */
  month: string;
};

type ExportedWeekRow = { slug: string; clock: string; until: string };

export type Fact = { isMet: boolean; text: string };
export type Image = { url: string; alt: string; width: number; height: number };

/** In alphabetical order; `home` is the area that it is listed under. `body` is Markdown. */
export type ExportedOrganisation = {
  slug: string;
  name: string;
  letter: string;
  summary: string;
  description: string;
  place: string;
  status: string;
  statusNotice: string;
  logo?: Image;
  phone?: Link;
  email?: Link;
  website?: Link;
  social: Link[];
  address: string[];
  postalAddress?: Address;
  persons: { name: string; role: string; links: Link[] }[];
  home: string;
  areas: string[];
  wholeRegion: boolean;
  themes: string[];
  targetGroups: string;
  languages: string;
  languageCodes: string[];
  alternativeNames: string[];
  registerNumber: string;
  verified?: Verification;
  howToJoin: string;
  accessibility: Fact[];
  body: string;
};

type TimeText = { text: string; date: string; until: string };

/**
 * By next occurrence. `until`, `then` and `over` are what browsers are told of its end; `starts` and
 * `ends` are instants. `body` is Markdown.
 */
export type ExportedEvent = {
  slug: string;
  title: string;
  kind: string;
  section: string;
  group: { id: string; heading: string };
  summary: string;
  description: string;
  when: string;
  where: string;
  until: string;
  then: string;
  over: string;
  status: string;
  starts: string;
  ends: string;
  mark?: { tone: string; label: string; notice: string };
  recurrence: string;
  next?: TimeText;
  later: TimeText[];
  place: string[];
  venue?: { name: string; address?: Address | undefined };
  area: string;
  isFree: boolean;
  price: string;
  registration?: { text: string; links: Link[] };
  organiser: string;
  organiserName: string;
  themes: string[];
  targetGroups: string;
  languages: string;
  languageCodes: string[];
  accessibility: Fact[];
  body: string;
};

/** `nearest` are the other areas, the nearest first; `column` and `row` are its place on the map. */
export type ExportedArea = {
  slug: string;
  name: string;
  genitive: string;
  locative: string;
  kind: string;
  parent: string;
  description: string;
  website: string;
  column: number;
  row: number;
  nearest: string[];
  /** Address of its poster; empty where it has none. */
  poster: string;
};

export type ExportedArticle = {
  slug: string;
  title: string;
  lead: string;
  label: string;
  date: string;
  dateText: string;
  updatedAt: string;
  places: string;
  areas: string[];
  themes: string[];
  body: string;
};
