import { t } from '../../i18n/t.ts';
import { longestList } from '../../site-pages/list-pages.ts';
import type { Link } from './link.ts';

/** Where one is in a list that takes several pages. */
export type Pagination = {
  number: number;
  pages: number;
  previous: Link | undefined;
  next: Link | undefined;
};

/** The part of a list that page `number` (from 1) shows, and the way to the other parts. */
export function paginate<Entry>(
  entries: readonly Entry[],
  number: number,
  route: (number: number) => string,
): { part: readonly Entry[]; pagination: Pagination | undefined } {
  const pages = Math.ceil(entries.length / longestList);
  if (pages <= 1) return { part: entries, pagination: undefined };
  const link = (to: number, label: string): Link | undefined =>
    to >= 1 && to <= pages ? { href: route(to), label } : undefined;
  return {
    part: entries.slice((number - 1) * longestList, number * longestList),
    pagination: {
      number,
      pages,
      previous: link(number - 1, t('pagination.previous')),
      next: link(number + 1, t('pagination.next')),
    },
  };
}

/** The title of a part of a list: the first bears the list's own. */
export function pageTitle(title: string, pagination: Pagination | undefined): string {
  if (pagination === undefined || pagination.number === 1) return title;
  const { number, pages } = pagination;
  return t('pagination.title', { title, number, pages });
}
