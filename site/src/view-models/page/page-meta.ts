import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { StructuredData } from '../structured-data/structured-data.ts';
import type { Link } from './link.ts';

/** What every page tells about itself, to people and to search engines. */
export type PageMeta = {
  /** The whole text of `<title>`. */
  title: string;
  description: string;
  /** The page's own address without the host. */
  path: string;
  /** From the home page down, without the page itself; empty on the home page. */
  breadcrumbs: Link[];
  /** Present where the page is found by the site's own search. */
  searchEntry?: SearchEntry | undefined;
  /** Kept from search engines. */
  isUnlisted?: boolean;
  /** What the page is about, for machines. */
  structuredData?: StructuredData | undefined;
};

type Input = Omit<PageMeta, 'breadcrumbs'> & { parents?: Link[] };

/** Meta of a page below the home page; a description is cut to what search engines show. */
export function pageMeta({ title, description, path, parents = [], ...input }: Input): PageMeta {
  return {
    title: t('site.titleTemplate', { title, service: region.service.name }),
    description: shorten(description),
    path,
    breadcrumbs: [{ href: routes.home(), label: t('site.home') }, ...parents],
    ...input,
  };
}

const longestDescription = 160;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestDescription) return line;
  const cut = line.slice(0, longestDescription - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,.;:–-]+$/, '')}…`;
}
