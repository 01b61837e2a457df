import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { figuresView } from './figures-view.ts';

/** What the page of a round and that of the latest one show of it. */
export function roundView(round: SituationRound, section: HelpSection, frame: SiteFrame) {
  const { name, figures, introduction, needs, slug } = round;
  return {
    name,
    dates: datesText(round),
    answers: t('situation.answers', { answers: figures.answers.toLocaleString('fi-FI') }),
    introduction,
    figures: figuresView(figures, frame),
    needs,
    data: { href: routes.situationData(section.slug, slug), label: t('situation.data') },
  };
}

export type RoundView = ReturnType<typeof roundView>;

/** "1.–30.4.2020", "28.3.–4.4.2020", "20.12.2020–6.1.2021" */
export function datesText({
  startsOn,
  endsOn,
}: Pick<SituationRound, 'startsOn' | 'endsOn'>): string {
  const end = formatFullDate(endsOn);
  if (startsOn === endsOn) return end;
  const [year, month, day] = startsOn.split('-').map(Number);
  if (startsOn.slice(0, 4) !== endsOn.slice(0, 4)) return `${formatFullDate(startsOn)}–${end}`;
  const isSameMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  return year === undefined ? end : `${day}.${isSameMonth ? '' : `${month}.`}–${end}`;
}
