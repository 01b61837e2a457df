import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { isInSitemap } from '../../src/routes.ts';
import { sameOr } from '../../src/view-models/index/group-entries.ts';

type Files = ReadonlyMap<string, string>;

/** sitemaps.org allows 50,000 addresses a file. */
const mostAddresses = 45_000;

/**
 * The sitemap for search engines: `sitemap-index.xml` and the files it names.
 * @param paths of all pages, such as `/jarjestot/`
 * @returns text by file name
 * @see https://www.sitemaps.org/protocol.html
 */
export async function sitemapFiles(
  paths: readonly string[],
  siteUrl: string,
): Promise<Map<string, string>> {
  const addresses = paths
    .map((path) => new URL(path, siteUrl).href)
    .filter(isInSitemap)
    .sort();
  const files = new Map<string, string>();
  for (let from = 0; from < addresses.length; from += mostAddresses)
    files.set(
      `sitemap-${files.size}.xml`,
      await xml(addresses.slice(from, from + mostAddresses), new SitemapStream(plain)),
    );
  const parts = [...files.keys()].map((name) => new URL(`/${name}`, siteUrl).href);
  return files.set('sitemap-index.xml', await xml(parts, new SitemapIndexStream()));
}

/** Makes the sitemap anew only when there are other pages: most changes are of what a page says. */
export function createSitemap(siteUrl: string): (paths: readonly string[]) => Promise<Files> {
  let last: { paths: readonly string[]; files: Files } | undefined;
  return async (paths) => {
    const sorted = paths.toSorted();
    if (!last || sameOr(sorted, last.paths) !== last.paths)
      last = { paths: sorted, files: await sitemapFiles(sorted, siteUrl) };
    return last.files;
  };
}

/** No images, videos or news: their namespaces are left out. */
const plain = { xmlns: { news: false, xhtml: false, image: false, video: false } };

async function xml(
  addresses: readonly string[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<string> {
  const text = await streamToPromise(Readable.from(addresses.map((url) => ({ url }))).pipe(stream));
  return text.toString();
}
