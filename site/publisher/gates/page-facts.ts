import type { BuiltSite } from './built-site.ts';
import type { LinkTable, SiteLink } from './link-table.ts';
import { pageLinks } from './page-links.ts';

/** What is kept of a page, so that it need not be read again while it stays the same. */
export type PageFacts = {
  /** Address of the page: `/jarjestot/`. */
  page: string;
  links: readonly SiteLink[];
  /** Files of its stylesheets. */
  styles: readonly string[];
  /** Bytes that are sent of the page itself. */
  weight: number;
};

export async function readPageFacts(
  path: string,
  draft: BuiltSite['draft'],
  table: LinkTable,
): Promise<PageFacts> {
  const page = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  const { links, stylesheets } = pageLinks((await draft.read(path)).toString());
  const resolved = links.map((link) => table.resolve(link, page));
  const styles = stylesheets.map((address) => table.resolve({ address, isPlainLink: false }, page));
  return {
    page,
    links: [...new Set(resolved.filter((link) => link !== undefined))],
    styles: styles.flatMap((style) => style?.target ?? []),
    weight: draft.sentSize(path),
  };
}
