/**
 * The shape of the demo content, written by hand or composed. Relations are named by slug or code,
 * dates are relative to a reference date, so the same content is right on any day.
 *
 * Text fields marked "rich" are plain text with three marks: a blank line starts a paragraph,
 * lines starting with "- " make a list, a line starting with "## " is a heading.
 */

import type { HelpAccess } from '@civil-society/shared/help/help-offer';

export type ThemeSlug =
  | 'lapset-nuoret-ja-perheet'
  | 'ikaihmiset'
  | 'vammaiset-ja-pitkaaikaissairaat'
  | 'mielen-hyvinvointi'
  | 'paihteet-ja-riippuvuudet'
  | 'omaishoito-ja-laheiset'
  | 'maahanmuuttajat-ja-monikulttuurisuus'
  | 'liikunta-ja-ulkoilu'
  | 'kulttuuri-ja-taide'
  | 'luonto-ja-elaimet'
  | 'kylat-ja-asuinalueet'
  | 'vapaaehtoistoiminta-ja-vertaistuki'
  | 'tyo-toimeentulo-ja-asuminen'
  | 'kriisit-ja-turvallisuus'
  | 'koulutus-ja-neuvonta'
  | 'yhteiskunta-ja-vaikuttaminen';

export type AreaSlug =
  | 'iisalmi'
  | 'joroinen'
  | 'kaavi'
  | 'keitele'
  | 'kiuruvesi'
  | 'kuopio'
  | 'lapinlahti'
  | 'leppavirta'
  | 'pielavesi'
  | 'rautalampi'
  | 'rautavaara'
  | 'siilinjarvi'
  | 'sonkajarvi'
  | 'suonenjoki'
  | 'tervo'
  | 'tuusniemi'
  | 'varkaus'
  | 'vesanto'
  | 'vierema'
  | 'juankoski'
  | 'karttula'
  | 'maaninka'
  | 'nilsia'
  | 'vehmersalmi';

export type TargetGroupSlug =
  | 'kaikki'
  | 'lapset'
  | 'nuoret'
  | 'lapsiperheet'
  | 'tyoikaiset'
  | 'ikaihmiset'
  | 'omaishoitajat'
  | 'vammaiset-ihmiset'
  | 'pitkaaikaissairaat'
  | 'mielenterveyskuntoutujat'
  | 'paihdekuntoutujat'
  | 'maahanmuuttajat'
  | 'tyottomat'
  | 'opiskelijat';

/** BCP 47 language tags; `fse` is Finnish Sign Language. */
export type LanguageCode = 'fi' | 'sv' | 'en' | 'ru' | 'uk' | 'ar' | 'so' | 'et' | 'fse';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** Absent means "not known"; false means "known not to be there". */
export type DemoAccessibility = {
  stepFreeAccess?: boolean;
  accessibleToilet?: boolean;
  accessibleParking?: boolean;
  inductionLoop?: boolean;
  signLanguage?: boolean;
  assistanceDogsWelcome?: boolean;
  /** Free text, at most 300 characters. */
  note?: string;
};

export type DemoAddress = { street: string; postalCode: string; city: string };

export type DemoContactPerson = {
  name: string;
  role?: string;
  phone?: string;
  email?: string;
  /** Persons are public only with permission. */
  mayBePublished: boolean;
};

export type DemoOrganisation = {
  /** Unique; events refer to it by this key, and it becomes the slug. */
  slug: string;
  name: string;
  alternativeNames?: string[];
  registered: boolean;
  /** At most 300 characters. */
  summary: string;
  /** Rich. */
  description: string;
  email?: string;
  phone?: string;
  website?: string;
  socialLinks?: {
    service: 'facebook' | 'instagram' | 'youtube' | 'tiktok' | 'x' | 'linkedin' | 'other';
    url: string;
  }[];
  address?: DemoAddress;
  contactPersons?: DemoContactPerson[];
  homeMunicipality: AreaSlug;
  areas: AreaSlug[];
  themes: ThemeSlug[];
  targetGroups: TargetGroupSlug[];
  languages: LanguageCode[];
  accessibility?: DemoAccessibility;
  /** At most 600 characters. */
  howToJoin?: string;
  operatingStatus: 'active' | 'paused' | 'ended';
  /** Days before the reference date when the facts were last verified. */
  verifiedDaysAgo?: number;
};

/** When an event happens, relative to the reference date. `time` is local, HH:MM in Europe/Helsinki. */
export type DemoSchedule =
  | { type: 'once'; daysFromNow: number; time: string; durationMinutes: number }
  | { type: 'all-day'; daysFromNow: number; days: number }
  | {
      type: 'weekly';
      weekdays: Weekday[];
      time: string;
      durationMinutes: number;
      /** 1 = every week, 2 = every other week. */
      interval: number;
      /** The first time is on or after this many days from now (may be negative). */
      startsInDays: number;
      /** How many weeks it goes on. */
      weeks: number;
      /** Which occurrences (0 = the first) are left out, such as holidays. */
      skippedOccurrences?: number[];
    }
  | {
      type: 'monthly';
      /** 1 to 4, or -1 for the last such weekday of the month. */
      nth: 1 | 2 | 3 | 4 | -1;
      weekday: Weekday;
      time: string;
      durationMinutes: number;
      startsInDays: number;
      months: number;
    }
  /** An activity with no fixed times. */
  | { type: 'ongoing' };

export type DemoEvent = {
  slug: string;
  title: string;
  kind: 'event' | 'ongoing_activity' | 'course' | 'peer_group' | 'volunteering';
  /** At most 300 characters. */
  summary: string;
  /** Rich. */
  description: string;
  schedule: DemoSchedule;
  /** A human note on times, at most 200 characters: "Kesätauko heinäkuussa." */
  scheduleNote?: string;
  eventStatus: 'scheduled' | 'cancelled' | 'postponed' | 'moved_online';
  place?: { name: string; address?: DemoAddress };
  onlineUrl?: string;
  area: AreaSlug;
  /** Slug of the organisation. */
  organiser: string;
  themes: ThemeSlug[];
  targetGroups: TargetGroupSlug[];
  languages: LanguageCode[];
  isFree: boolean;
  /** "5 €, jäsenille 3 €"; only when not free. At most 120 characters. */
  price?: string;
  registration?: {
    required: boolean;
    instructions?: string;
    url?: string;
    email?: string;
    phone?: string;
    /** Last day to register, in days before the (first) start. */
    deadlineDaysBefore?: number;
  };
  accessibility?: DemoAccessibility;
};

export type DemoNews = {
  slug: string;
  title: string;
  /** At most 300 characters. */
  lead: string;
  /** Rich. */
  body: string;
  areas: AreaSlug[];
  themes: ThemeSlug[];
  helpSection?: DemoHelpSection['slug'];
  isPinned: boolean;
  publishedDaysAgo: number;
};

export type DemoPage = {
  slug: string;
  title: string;
  lead: string;
  /** Rich. */
  body: string;
};

/** A help section; what belongs to it names it by slug. */
export type DemoHelpSection = {
  slug: 'korona-apu' | 'sahkokatko-apu';
  name: string;
  state: 'in_preparation' | 'open';
  /** At most 300 characters. */
  lead: string;
  bannerText: string;
  /** Rich. */
  introduction: string;
  partners: { name: string; website?: string }[];
  /** Real numbers that everybody knows, first of all. */
  emergencyContacts: { label: string; phone?: string; website?: string; note?: string }[];
  colour: 'amber' | 'red' | 'blue' | 'violet';
  openedDaysAgo?: number;
};

/** An offer of help: of an organisation by slug, or of a group that is not in the directory. */
export type DemoHelpOffer = {
  slug: string;
  title: string;
  /** Slugs of kinds of help, which the CMS itself makes. */
  kinds: string[];
  /** At most 600 characters. */
  description: string;
  forWhom?: string;
  targetGroups: TargetGroupSlug[];
  areas: AreaSlug[];
  hours?: string;
  access: HelpAccess[];
  phones?: { number: string; hours?: string }[];
  email?: string;
  website?: string;
  languages: LanguageCode[];
  /** At least 1: what is confirmed at the moment of loading could be in the future of its morning. */
  confirmedDaysAgo: number;
  /** Its last day. */
  endsInDays?: number;
  isPaused?: boolean;
} & ({ organisation: string } | { groupName: string });
