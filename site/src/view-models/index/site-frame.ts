import type { Area } from '@civil-society/shared/area/area';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { HelpKind } from '@civil-society/shared/help/help-kind';
import { helpSectionStates, type HelpSection } from '@civil-society/shared/help/help-section';
import type { Theme } from '@civil-society/shared/theme/theme';
import { byName } from '../by-name.ts';

/** What every page may say and what changes seldom: a change of it is a change of every page. */
export type SiteFrame = {
  /** ISO 8601 instant for which the pages are made. */
  now: string;
  /** Municipalities and rural areas by name. */
  areas: readonly Area[];
  themes: readonly Theme[];
  pages: SiteContent['pages'];
  areaBySlug: ReadonlyMap<string, Area>;
  themeBySlug: ReadonlyMap<string, Theme>;
  targetGroupNames: ReadonlyMap<string, string>;
  languageNames: ReadonlyMap<string, string>;
  /** Those that are open first, then the quiet ones, then those that have ended; each by name. */
  helpSections: readonly HelpSection[];
  helpSectionById: ReadonlyMap<string, HelpSection>;
  /** In their order. */
  helpKinds: readonly HelpKind[];
};

const parts = [
  'areas',
  'themes',
  'pages',
  'targetGroups',
  'languages',
  'helpSections',
  'helpKinds',
] as const;

export function siteFrame(content: Pick<SiteContent, (typeof parts)[number]>, now: string) {
  const order = (a: { order: number }, b: { order: number }) => a.order - b.order;
  return {
    now,
    areas: content.areas.toSorted(byName),
    themes: content.themes.toSorted(order),
    pages: content.pages,
    areaBySlug: new Map(content.areas.map((area) => [area.slug, area])),
    themeBySlug: new Map(content.themes.map((theme) => [theme.slug, theme])),
    targetGroupNames: new Map(
      content.targetGroups.toSorted(order).map(({ slug, name }) => [slug, name]),
    ),
    languageNames: new Map(content.languages.toSorted(order).map(({ code, name }) => [code, name])),
    helpSections: content.helpSections.toSorted(byState),
    helpSectionById: new Map(content.helpSections.map((section) => [section.documentId, section])),
    helpKinds: content.helpKinds.toSorted((a, b) => order(a, b) || byName(a, b)),
  } satisfies SiteFrame;
}

function byState(a: HelpSection, b: HelpSection): number {
  const place = ({ state }: HelpSection) => helpSectionStates.indexOf(state);
  return place(a) - place(b) || byName(a, b);
}

/** Whether both have the same entries in the parts that make the frame. */
export function hasSameFrame(a: SiteContent, b: SiteContent): boolean {
  return parts.every(
    (part) =>
      a[part].length === b[part].length && a[part].every((entry, at) => entry === b[part][at]),
  );
}
