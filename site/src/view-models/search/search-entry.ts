import { t } from '../../i18n/t.ts';

/** What the search index knows of a page; the filters' values are what people read. */
export type SearchEntry = {
  type: string;
  areas: string[];
  themes: string[];
  /** Other names that it goes by. */
  names?: string[];
  /** One or two sentences for the list of results. */
  summary: string;
  /** A short fact beside the title: a time, a place or a date. */
  detail: string | undefined;
};

export const searchTypes = {
  organisation: t('search.typeOrganisation'),
  event: t('search.typeEvent'),
  news: t('search.typeNews'),
} as const;
