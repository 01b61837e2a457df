import {
  areaUid,
  type EditorialUid,
  eventUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  themeUid,
} from '../content-type-uids';
import { requiredVariable } from '../environment/required-variable';

/**
 * The site builds its addresses in site/src/routes.ts, which the CMS may not import; the browser
 * tests follow these links. Types that are missing here have no page of their own.
 */
const folders: Partial<Record<string, string>> = {
  [organisationUid]: '/jarjestot/',
  [eventUid]: '/tapahtumat/',
  [newsArticleUid]: '/uutiset/',
  [areaUid]: '/kunnat/',
  [themeUid]: '/teemat/',
  [pageUid]: '/',
  [helpSectionUid]: '/apu/',
} satisfies Partial<Record<EditorialUid, string>>;

/**
 * Where the site shows an entry once it is published, such as
 * `https://…/jarjestot/kallaveden-melojat-ry/`. Undefined without a slug, and for types that have
 * no page of their own.
 */
export function publicPageUrl(
  contentType: string,
  slug: string | null | undefined,
): string | undefined {
  const folder = folders[contentType];
  if (folder === undefined || slug === null || slug === undefined || slug === '') return undefined;
  return `${publicSiteUrl()}${folder}${slug}/`;
}

/** The public site's address, without a slash at its end. */
export function publicSiteUrl(): string {
  return requiredVariable('SITE_URL').replace(/\/+$/, '');
}
