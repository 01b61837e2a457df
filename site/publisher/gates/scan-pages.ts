import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { BuiltSite } from './built-site.ts';
import { editorialAddresses } from './editorial-addresses.ts';
import { linkTarget } from './link-target.ts';
import { pageLinks } from './page-links.ts';

export type PageScan = {
  /** Addresses that lead nowhere, each with a page that has it. */
  broken: Map<string, string>;
  /** The same of addresses that editors wrote. */
  editorial: Map<string, string>;
  /** Compressed size of each page with its stylesheets, in bytes. */
  weights: Map<string, number>;
};

/** Reads every page once, and finds where its links lead and what it weighs. */
export async function scanPages({
  siteFolder,
  files,
  siteUrl,
  content,
}: BuiltSite): Promise<PageScan> {
  const written = editorialAddresses(content, siteUrl);
  const base = new URL(siteUrl);
  const scan: PageScan = { broken: new Map(), editorial: new Map(), weights: new Map() };
  // Most links are the same on many pages: each address from the root is resolved once.
  const known = new Map<string, Resolved>();
  const weightOf = (path: string) => files.get(`${path}.br`) ?? files.get(path) ?? 0;

  const resolve = (address: string, page: string): Resolved => {
    const key = /^\/[^/]/.test(address) ? address : `${page} ${address}`;
    const before = known.get(key);
    if (before) return before;
    const url = URL.parse(address, new URL(page, base));
    const target = url ? linkTarget(url, base) : undefined;
    const resolved = {
      target,
      isBroken: url === null || (target !== undefined && !files.has(target)),
      // Templates build theirs by routes.ts: what is no address at all was typed by somebody.
      isEditorial: url === null || written.has(url.href),
    };
    known.set(key, resolved);
    return resolved;
  };

  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  await forEachLimited(pages, 8, async (path) => {
    const page = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const { links, stylesheets } = pageLinks(await readFile(join(siteFolder, path), 'utf8'));
    for (const { address, isPlainLink } of links) {
      const { isBroken, isEditorial } = resolve(address, page);
      if (isBroken) (isPlainLink && isEditorial ? scan.editorial : scan.broken).set(address, page);
    }
    const styles = stylesheets.map((address) => resolve(address, page).target);
    const weights = [path, ...styles].map((file) => (file === undefined ? 0 : weightOf(file)));
    scan.weights.set(
      page,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  });
  return scan;
}

type Resolved = { target: string | undefined; isBroken: boolean; isEditorial: boolean };
