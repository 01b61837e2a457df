import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { helpFrame } from '../help/help-frame.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { roundData } from '../structured-data/round-data.ts';
import { capacitySentence } from './figures-view.ts';
import { roundView } from './round-view.ts';
import { roundLinks } from './situation-page.ts';

export type SituationRoundPage = ReturnType<typeof situationRoundPage>;

/** A round by itself, with all its needs. */
export function situationRoundPage(round: SituationRound, section: HelpSection, index: SiteIndex) {
  const others = index
    .situationRounds({ helpSection: section.documentId })
    .filter((other) => other !== round);
  return {
    meta: pageMeta({
      title: t('situation.roundTitle', { round: round.name, section: section.name }),
      description: t('situation.description', {
        sentence: capacitySentence(round.figures.capacity),
      }),
      path: routes.situationRound(section.slug, round.slug),
      parents: [
        { href: routes.helpSection(section.slug), label: section.name },
        { href: routes.situation(section.slug), label: t('situation.title') },
      ],
      structuredData: roundData(round, section),
    }),
    heading: t('situation.roundHeading', { round: round.name }),
    ...helpFrame(section),
    kicker: section.name,
    round: roundView(round, section, index),
    others: roundLinks(others, section),
  };
}
