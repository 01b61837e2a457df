import type { EarlierRelease } from '../releases/earlier-release.ts';
import type { BuiltSite } from './built-site.ts';
import { describeBrokenLinks } from './describe-broken-links.ts';
import { createEditorialAddresses } from './editorial-addresses.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findHeavyPages } from './find-heavy-pages.ts';
import { findHugeFiles } from './find-huge-files.ts';
import { findNeededFiles } from './find-needed-files.ts';
import { findPageLoss } from './find-page-loss.ts';
import { createKnownPages } from './known-pages.ts';
import { ReleaseRefusedError } from './release-refused-error.ts';

/** Makes sure that releases are fit to be shown. */
export type SiteGate = {
  /**
   * Reads only the pages that differ from the live release, where it knows that one.
   * @returns what did not keep the site from being shown, but should be known
   * @throws ReleaseRefusedError with every reason; the site that is live stays.
   */
  check(site: Omit<BuiltSite, 'siteUrl'>): Promise<string[]>;
  /** The site that was checked last is live now, by this name. */
  accept(releaseId: string): void;
  /** Reads the pages of the live release ahead, so that the first change after a start is quick. */
  learn(live: EarlierRelease): Promise<void>;
};

export function createSiteGate(siteUrl: string): SiteGate {
  const known = createKnownPages(siteUrl);
  const editorialAddresses = createEditorialAddresses(siteUrl);
  return {
    async check(built) {
      const site = { ...built, siteUrl };
      const pages = await known.read(site);
      const broken = findBrokenLinks(site, pages, known.table, editorialAddresses);
      const findings = [
        await findNeededFiles(site),
        findPageLoss(site),
        findHugeFiles(site),
        describeBrokenLinks(broken, site.limits),
        findHeavyPages(site, pages),
      ];
      const refusals = findings.flatMap((finding) => finding.refusals);
      if (refusals.length > 0) throw new ReleaseRefusedError(refusals);
      return findings.flatMap(({ warnings }) => warnings);
    },
    accept: known.accept,
    learn: known.learn,
  };
}
