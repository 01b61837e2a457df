import { mediaRoute } from '../media/localise-images.ts';
import { type BuiltSite, type Finding, someOf } from './built-site.ts';

const mend = 'Make them smaller, or raise RELEASE_MAX_FILE_MB and restart the publisher.';

/** A sitemap may have 50 MB by its standard, and grows with the service. */
const mayBeLarge = /^sitemap-\d+\.xml$/;

/**
 * Refuses a site with a file that no visitor should have to load. An image is its editor's matter,
 * and must not keep everybody else's changes from the site: the CMS has a limit of its own.
 */
export function findHugeFiles({ draft, limits }: BuiltSite): Finding {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const huge: [path: string, size: number][] = [];
  for (const path of draft.paths()) {
    const size = draft.size(path) ?? 0;
    if (size > limits.maxFileBytes && !mayBeLarge.test(path)) huge.push([path, size]);
  }
  const isImage = (path: string) => path.startsWith(mediaRoute.slice(1));
  const named = (wanted: typeof huge) =>
    wanted.map(([path, size]) => `${path} (${megabytes(size)})`);
  const images = named(huge.filter(([path]) => isImage(path)));
  const others = named(huge.filter(([path]) => !isImage(path)));
  const limit = megabytes(limits.maxFileBytes);
  return {
    refusals: others.length === 0 ? [] : [`Files are over ${limit}: ${someOf(others)}. ${mend}`],
    warnings: images.length === 0 ? [] : [`Images are over ${limit}: ${someOf(images)}.`],
  };
}
