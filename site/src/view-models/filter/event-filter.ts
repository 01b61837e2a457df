import { eventKinds, type Event } from '@civil-society/shared/event/event';
import { areaField, flagOn, themeField, type FilterData } from '../../filter/filter-data.ts';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { eventAreas } from '../event/event-areas.ts';
import type { SiteIndex } from '../site-index.ts';
import { filterFields, nearAreas } from './filter-fields.ts';

/** By what the list of events is narrowed down. */
export function eventFilter(index: SiteIndex): FilterData {
  const kind = {
    name: 'laji',
    label: t('search.type'),
    any: t('search.anyType'),
    values: eventKinds.map((value): [string, string] => [value, t(`eventKind.${value}`)]),
  };
  return {
    fields: [kind, ...filterFields(index)],
    flags: [
      { name: 'maksuton', label: t('event.free') },
      { name: 'esteeton', label: t('filter.stepFree') },
      { name: 'verkossa', label: t('event.online') },
    ],
    near: nearAreas(index),
    entries: index.listedEvents().map(({ event }) => ({
      path: routes.event(event.slug),
      values: {
        laji: [event.kind],
        [areaField]: eventAreas(event),
        [themeField]: event.themes,
        kenelle: event.targetGroups,
        kieli: event.languages,
        maksuton: event.isFree ? [flagOn] : [],
        esteeton: event.accessibility?.stepFreeAccess ? [flagOn] : [],
        verkossa: isOnline(event) ? [flagOn] : [],
      },
    })),
  };
}

function isOnline({ eventStatus, onlineUrl }: Event): boolean {
  return eventStatus === 'moved_online' || onlineUrl !== undefined;
}
