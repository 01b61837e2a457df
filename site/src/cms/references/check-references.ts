import type { Area } from '@civil-society/shared/area/area';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Event } from '@civil-society/shared/event/event';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import type { BadEntry, ContentType } from '../bad-entry.ts';
import { mapKept } from '../map-kept.ts';
import { rememberChanges } from '../remember-changes.ts';
import { knownValues, unknownValues } from './known-values.ts';
import { unknownReference } from './unknown-reference.ts';

type Problems = Readonly<BadEntry['problems']>;
type Named = { documentId: string; name?: string; title?: string };

const areaWithout = rememberChanges<Area>();
const organisationWithout = rememberChanges<Organisation>();
const eventWithout = rememberChanges<Event>();
const articleWithout = rememberChanges<NewsArticle>();
const sectionWithout = rememberChanges<HelpSection>();
const offerWithout = rememberChanges<HelpOffer>();

/**
 * The content with only such references as lead somewhere: an entry that was left out would
 * otherwise be a dead link. An event is left out without its organiser, and without the area that it
 * names; an offer of help without its organisation, or without all its kinds or areas. What belongs
 * to a help section that was left out goes with it, and only the section is reported. What is the same as before stays the same object.
 */
export function checkReferences(content: SiteContent) {
  const areas = new Set(content.areas.map(({ slug }) => slug));
  const themes = new Set(content.themes.map(({ slug }) => slug));
  const targetGroups = new Set(content.targetGroups.map(({ slug }) => slug));
  const languages = new Set(content.languages.map(({ code }) => code));
  const organisations = new Set(content.organisations.map(({ slug }) => slug));
  const audienceLists = [
    ['themes', themes] as const,
    ['targetGroups', targetGroups] as const,
    ['languages', languages] as const,
  ];
  const organisationLists = [['areas', areas] as const, ...audienceLists];
  const helpKinds = new Set(content.helpKinds.map(({ slug }) => slug));
  const helpSections = new Set(content.helpSections.map(({ documentId }) => documentId));
  const sectionLists = [['areas', areas] as const];
  const offerLists = [
    ['kinds', helpKinds] as const,
    ['areas', areas] as const,
    ['targetGroups', targetGroups] as const,
    ['languages', languages] as const,
  ];
  const articleLists = [['areas', areas] as const, ['themes', themes] as const];

  const badEntries: BadEntry[] = [];
  /** Reports the problems of an entry, and says whether there are any; `key` tells them apart. */
  const report = (
    contentType: ContentType,
    { documentId, title, name = title ?? documentId }: Named,
    problems: Problems,
    isLeftOut = false,
  ): { key: string } | undefined => {
    if (problems.length === 0) return undefined;
    const bad = { contentType, documentId, name, isLeftOut, isKept: false };
    badEntries.push({ ...bad, problems: [...problems] });
    return { key: JSON.stringify(problems) };
  };

  const checked: SiteContent = {
    ...content,
    areas: mapKept(content.areas, (area) => {
      const bad = report('area', area, unknownReference('parent', area.parent, areas));
      return bad ? areaWithout(area, bad.key, () => ({ ...area, parent: undefined })) : area;
    }),
    organisations: mapKept(content.organisations, (organisation) => {
      const { homeMunicipality: home } = organisation;
      const homeless = unknownReference('homeMunicipality', home, areas);
      const unknown = unknownValues(organisation, organisationLists);
      const bad = report('organisation', organisation, joined(homeless, unknown));
      if (!bad) return organisation;
      return organisationWithout(organisation, bad.key, () => ({
        ...organisation,
        ...(homeless.length > 0 && { homeMunicipality: undefined }),
        ...knownValues(organisation, organisationLists),
      }));
    }),
    events: mapKept(content.events, (event) => {
      const lost = joined(
        unknownReference('organiser', event.organiser.slug, organisations),
        unknownReference('area', event.area, areas),
      );
      if (report('event', event, lost, true)) return undefined;
      const bad = report('event', event, unknownValues(event, audienceLists));
      if (!bad) return event;
      const known = () => ({ ...event, ...knownValues(event, audienceLists) });
      return eventWithout(event, bad.key, known);
    }),
    newsArticles: mapKept(content.newsArticles, (article) => {
      if (article.helpSection !== undefined && !helpSections.has(article.helpSection))
        return undefined;
      const bad = report('newsArticle', article, unknownValues(article, articleLists));
      if (!bad) return article;
      const known = () => ({ ...article, ...knownValues(article, articleLists) });
      return articleWithout(article, bad.key, known);
    }),
    helpSections: mapKept(content.helpSections, (section) => {
      const bad = report('helpSection', section, unknownValues(section, sectionLists));
      if (!bad) return section;
      const known = () => ({ ...section, ...knownValues(section, sectionLists) });
      return sectionWithout(section, bad.key, known);
    }),
    helpOffers: mapKept(content.helpOffers, (offer) => {
      if (!helpSections.has(offer.helpSection)) return undefined;
      const lost = unknownReference('organisation', offer.organisation, organisations);
      const unknown = unknownValues(offer, offerLists);
      const isBare =
        !offer.kinds.some((kind) => helpKinds.has(kind)) ||
        !offer.areas.some((area) => areas.has(area));
      const isLeftOut = isBare || lost.length > 0;
      const bad = report('helpOffer', offer, joined(lost, unknown), isLeftOut);
      if (!bad) return offer;
      if (isLeftOut) return undefined;
      return offerWithout(offer, bad.key, () => ({ ...offer, ...knownValues(offer, offerLists) }));
    }),
    situationRounds: mapKept(content.situationRounds, (round) =>
      helpSections.has(round.helpSection) ? round : undefined,
    ),
  };
  return { content: checked, badEntries };
}

/** Both, without a new list where one of them is empty, as nearly always. */
function joined(some: Problems, others: Problems): Problems {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...some, ...others];
}
