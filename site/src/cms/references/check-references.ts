import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry, ContentType } from '../bad-entry.ts';
import { keepKnown, type Checked } from './keep-known.ts';
import { unknownReference } from './unknown-reference.ts';

type Named = { documentId: string; name?: string; title?: string };

/**
 * The content with only such references as lead somewhere: an entry that was left out would
 * otherwise be a dead link. An event is left out without its organiser, and without the area that it names.
 */
export function checkReferences(content: SiteContent) {
  const areas = new Set(content.areas.map(({ slug }) => slug));
  const themes = new Set(content.themes.map(({ slug }) => slug));
  const targetGroups = new Set(content.targetGroups.map(({ slug }) => slug));
  const languages = new Set(content.languages.map(({ code }) => code));
  const organisations = new Set(content.organisations.map(({ slug }) => slug));
  const placeLists = [['areas', areas] as const, ['themes', themes] as const];
  const audienceLists = [
    ['themes', themes] as const,
    ['targetGroups', targetGroups] as const,
    ['languages', languages] as const,
  ];

  const badEntries: BadEntry[] = [];
  const report = <Entry extends Named>(
    contentType: ContentType,
    { entry, problems }: Checked<Entry>,
    isLeftOut = false,
  ): Entry => {
    const { documentId, name = entry.title ?? documentId } = entry;
    if (problems.length > 0)
      badEntries.push({ contentType, documentId, name, isLeftOut, isKept: false, problems });
    return entry;
  };

  const checked: SiteContent = {
    ...content,
    areas: content.areas.map((area) => {
      const problems = unknownReference('parent', area.parent, areas);
      const entry = problems.length === 0 ? area : { ...area, parent: undefined };
      return report('area', { entry, problems });
    }),
    organisations: content.organisations.map((organisation) => {
      const { homeMunicipality } = organisation;
      const problems = unknownReference('homeMunicipality', homeMunicipality, areas);
      const whole =
        problems.length === 0 ? organisation : { ...organisation, homeMunicipality: undefined };
      const lists = keepKnown(whole, [['areas', areas], ...audienceLists]);
      return report('organisation', { ...lists, problems: [...problems, ...lists.problems] });
    }),
    events: content.events.flatMap((event) => {
      const problems = [
        ...unknownReference('organiser', event.organiser.slug, organisations),
        ...unknownReference('area', event.area, areas),
      ];
      if (problems.length === 0) return [report('event', keepKnown(event, audienceLists))];
      report('event', { entry: event, problems }, true);
      return [];
    }),
    newsArticles: content.newsArticles.map((article) =>
      report('newsArticle', keepKnown(article, placeLists)),
    ),
  };
  return { content: checked, badEntries };
}
