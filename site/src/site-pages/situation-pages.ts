import { routes } from '../routes.ts';
import { situationRoundPage } from '../view-models/situation/round-page.ts';
import { situationPage } from '../view-models/situation/situation-page.ts';
import type { SiteIndex } from '../view-models/site-index.ts';
import type { SitePage } from './site-pages.ts';

/** The situation pictures of the sections that have rounds; they stay when the section ends. */
export function situationPages(index: SiteIndex): SitePage[] {
  return index.helpSections.flatMap((section): SitePage[] => {
    const rounds = index.situationRounds({ helpSection: section.documentId });
    if (rounds.length === 0) return [];
    return [
      {
        path: routes.situation(section.slug),
        subject: section,
        view: (site) => ({ kind: 'situation', page: situationPage(section, site) }),
      },
      ...rounds.map((round): SitePage => ({
        path: routes.situationRound(section.slug, round.slug),
        subject: round,
        view: (site) => ({
          kind: 'situationRound',
          page: situationRoundPage(round, section, site),
        }),
      })),
    ];
  });
}
