import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { helpFrame } from '../help/help-frame.ts';
import { sectionAreas } from '../help/section-areas.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { SiteIndex } from '../site-index.ts';
import { roundData } from '../structured-data/round-data.ts';
import { capacityParts } from './capacity-bar.ts';
import { countText } from './count-text.ts';
import { capacitySentence, capacityTable, type FiguresPart } from './figures-view.ts';
import { datesText, roundView } from './round-view.ts';

/** What has ended keeps its pages, but is not found. */
function situationSearchEntry(
  latest: SituationRound,
  section: HelpSection,
  index: SiteIndex,
): SearchEntry | undefined {
  if (section.state === 'archived') return undefined;
  return {
    type: section.name,
    areas: sectionAreas(section, index).map(({ name }) => name),
    themes: [],
    summary: t('situation.lead'),
    detail: datesText(latest),
  };
}

export type SituationPage = ReturnType<typeof situationPage>;

/** Of the latest round's needs; its own page has them all. */
const mostNeeds = 6;

/** A section's situation picture: its latest round, and all rounds over time. */
export function situationPage(section: HelpSection, index: SiteIndex) {
  const rounds = index.situationRounds({ helpSection: section.documentId });
  const [latest] = rounds;
  return {
    meta: pageMeta({
      title: t('situation.pageTitle', { section: section.name }),
      description: latest
        ? t('situation.description', { sentence: capacitySentence(latest.figures.capacity) })
        : t('situation.none'),
      path: routes.situation(section.slug),
      parents: [{ href: routes.helpSection(section.slug), label: section.name }],
      searchEntry: latest && situationSearchEntry(latest, section, index),
      structuredData: latest && roundData(latest, section),
    }),
    heading: t('situation.title'),
    lead: section.state === 'archived' ? undefined : t('situation.lead'),
    ...helpFrame(section),
    kicker: section.name,
    latest: latest && {
      ...roundView(latest, section, index),
      needs: latest.needs.slice(0, mostNeeds),
      href: routes.situationRound(section.slug, latest.slug),
    },
    moreNeeds: latest && latest.needs.length > mostNeeds ? latest.needs.length : undefined,
    overTime: rounds.length > 1 ? overTime(rounds, section) : undefined,
    rounds: roundLinks(rounds, section),
  };
}

/** The rounds with the earliest first, each as shares of its answers. */
function overTime(rounds: readonly SituationRound[], section: HelpSection): FiguresPart {
  const inOrder = rounds.toReversed();
  return {
    id: 'kierroksittain',
    heading: t('situation.overTime'),
    description: inOrder
      .map(({ name, figures }) => `${name}: ${capacitySentence(figures.capacity)}.`)
      .join(' '),
    notes: [],
    bars: inOrder.map(({ name, figures }) => ({
      label: name,
      value: countText(figures.answers),
      parts: capacityParts(figures.capacity, figures.answers),
    })),
    table: capacityTable(
      t('situation.overTime'),
      inOrder.map(({ name, slug, figures }) => ({
        name,
        href: routes.situationRound(section.slug, slug),
        counts: figures.capacity,
      })),
      t('situation.round'),
    ),
  };
}

/** The newest first, with when it was answered. */
export function roundLinks(rounds: readonly SituationRound[], section: HelpSection) {
  return rounds.map((round) => ({
    href: routes.situationRound(section.slug, round.slug),
    label: round.name,
    detail: `${datesText(round)} · ${t('situation.answers', {
      answers: round.figures.answers.toLocaleString('fi-FI'),
    })}`,
  }));
}
