import type { Area } from '@civil-society/shared/area/area';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { monthWords } from '../calendar/month.ts';
import { eventRow } from '../event/event-row.ts';
import type { EventSection, ScheduledEvent } from '../event/scheduled-event.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventsAround } from './area-times.ts';
import { otherMonths, sheetFrame } from './sheet-frame.ts';

export type AreaBookletPage = ReturnType<typeof areaBookletPage>;

/** A municipality's month to be folded and taken along: events, what goes on, and phone numbers. */
export function areaBookletPage(area: Area, month: string, index: SiteIndex) {
  const { slug, name, locative } = area;
  const words = { month: monthWords(month).name, year: monthWords(month).year, locative };
  const around = eventsAround(area, index);
  return {
    meta: pageMeta({
      title: t('board.bookletTitle', words),
      description: t('board.bookletDescription', words),
      path: routes.areaBooklet(slug, month),
      parents: [
        { href: routes.areas(), label: t('areas.title') },
        { href: routes.area(slug), label: name },
      ],
      isUnlisted: true,
    }),
    ...sheetFrame(area, month, index),
    goingOn: [
      { heading: t('events.ongoing'), lines: linesOf(around, 'ongoing', index) },
      { heading: t('events.volunteering'), lines: linesOf(around, 'volunteering', index) },
    ].filter(({ lines }) => lines.length > 0),
    phones: index
      .organisations({ area: slug })
      .filter(({ phone, operatingStatus }) => phone !== undefined && operatingStatus === 'active')
      .map(({ name: organisation, phone = '' }) => ({ name: organisation, phone })),
    others: [
      { href: routes.areaPoster(slug, month), label: t('board.poster') },
      ...otherMonths(area, month, { index, route: routes.areaBooklet }),
    ],
  };
}

/** Activities without a date of their own: what, when and by whom. */
function linesOf(events: readonly ScheduledEvent[], section: EventSection, index: SiteIndex) {
  return events
    .filter((scheduled) => scheduled.section === section)
    .map((scheduled) => {
      const { title, when } = eventRow(scheduled, index);
      const { event } = scheduled;
      const { phone } = index.organisationOf({ organiser: event.organiser.slug }) ?? {};
      return {
        title,
        when,
        place: event.place?.name,
        organiser: event.organiser.name,
        contact: phone,
      };
    });
}
