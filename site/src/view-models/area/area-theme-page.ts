import type { Area } from '@civil-society/shared/area/area';
import type { Theme } from '@civil-society/shared/theme/theme';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { eventLists } from '../event/event-lists.ts';
import { organisationList } from '../organisation/organisation-list.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { themeEntries } from '../theme/theme-entries.ts';
import { areaSwitch } from './area-switch.ts';
import { areaThemeAlternatives } from './area-theme-alternatives.ts';

export type AreaThemePage = ReturnType<typeof areaThemePage>;

export function areaThemePage(area: Area, theme: Theme, index: SiteIndex) {
  const organisations = organisationList(
    index.organisations({ area: area.slug, theme: theme.slug }),
    index,
  );
  const events = eventLists(index.events({ area: area.slug, theme: theme.slug }), index);
  const heading = t('areaTheme.title', { theme: theme.name, locative: area.locative });
  const path = routes.areaTheme(area.slug, theme.slug);
  return {
    meta: pageMeta({
      title: heading,
      description: t('areaTheme.description', {
        theme: theme.name,
        organisations: organisations.countText,
        events: tCount('events', events.count),
        locative: area.locative,
      }),
      path,
      parents: [
        { href: routes.areas(), label: t('areas.title') },
        { href: routes.area(area.slug), label: area.name },
      ],
    }),
    heading,
    icon: theme.icon,
    name: area.name,
    locative: area.locative,
    places: areaSwitch(area, index, theme),
    organisations,
    events,
    eventsCount: tCount('events', events.count),
    alternatives: areaThemeAlternatives(area, theme, index),
    otherThemes: themeEntries(index, area.slug).filter(
      ({ href, count }) => count > 0 && href !== path,
    ),
  };
}
