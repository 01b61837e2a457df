import type { Area } from '@civil-society/shared/area/area';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { monthWords } from '../calendar/month.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { otherMonths, sheetFrame } from './sheet-frame.ts';

export type AreaPosterPage = ReturnType<typeof areaPosterPage>;

/** What happens in a municipality in a month, to be pinned up where people pass by. */
export function areaPosterPage(area: Area, month: string, index: SiteIndex) {
  const { slug, name, locative } = area;
  const words = { month: monthWords(month).name, year: monthWords(month).year, locative };
  return {
    meta: pageMeta({
      title: t('board.posterTitle', words),
      description: t('board.posterDescription', words),
      path: routes.areaPoster(slug, month),
      parents: [
        { href: routes.areas(), label: t('areas.title') },
        { href: routes.area(slug), label: name },
      ],
      isUnlisted: true,
    }),
    ...sheetFrame(area, month, index),
    others: [
      { href: routes.areaBooklet(slug, month), label: t('board.booklet') },
      ...otherMonths(area, month, { index, route: routes.areaPoster }),
    ],
  };
}
