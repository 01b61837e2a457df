import type { DemoEvent, LanguageCode, TargetGroupSlug, ThemeSlug } from '../demo-content-types.ts';

/**
 * A piece of Finnish text with `{slots}` (see slots.ts), `{10-40}` or `{1950-1990/5}` number
 * ranges and `[this|that]` choices.
 */
export type Fragment = string;

/** How far an organisation of this kind reaches from its home municipality. */
export type Reach = 'village' | 'municipality' | 'district' | 'region';

/** The kind of place where people meet. */
export type PlaceKind =
  | 'house'
  | 'village-house'
  | 'hall'
  | 'school'
  | 'library'
  | 'parish'
  | 'shelter'
  | 'shore'
  | 'square'
  | 'online';

/** What happens again and again, or once. */
export type EventForm = 'once' | 'all-day' | 'weekly' | 'monthly' | 'ongoing' | 'course';

/** An idea for an event of an archetype, told in its own words and true in any season. */
export type EventIdea = {
  form: EventForm;
  kind?: DemoEvent['kind'];
  title: Fragment;
  summary: Fragment;
  description: Fragment;
  /** Possible starting times; sensible ones for the form otherwise. */
  times?: string[];
  minutes?: number;
  /** Of a course. */
  weeks?: number;
  /** Of an all-day event; one otherwise. */
  days?: number;
  /** Absent: free of charge. */
  price?: Fragment;
  registration?: 'required' | 'wished';
  place?: PlaceKind;
};

/** Values for slots that one organisation keeps throughout; `mark` is found in its name. */
export type Variant = { mark: string } & Record<string, string>;

/** A kind of organisation with the words it uses of itself. */
export type Archetype = {
  key: string;
  /** How common it is compared with the others (about the number of such organisations). */
  weight: number;
  themes: { core: ThemeSlug[]; also?: ThemeSlug[] };
  targetGroups: { core: TargetGroupSlug[]; also?: TargetGroupSlug[] };
  /** Besides Finnish. */
  languages?: LanguageCode[];
  reach: Reach;
  place: PlaceKind;
  /** The share of them that are registered associations. */
  registered: number;
  roles: string[];
  variants?: Variant[];
  names: Fragment[];
  summaries: Fragment[];
  /** What it is and does, in plain words that people search by. */
  plainly: Fragment[];
  openings: Fragment[];
  activities: Fragment[];
  /** Short noun phrases for lists. */
  listItems: Fragment[];
  closings: Fragment[];
  joins: Fragment[];
  events: EventIdea[];
};
