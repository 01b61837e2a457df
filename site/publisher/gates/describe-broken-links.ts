import { type BuiltSite, type Finding, someOf } from './built-site.ts';
import type { BrokenLinks } from './find-broken-links.ts';

const mend =
  'Mend the template that writes them, or start the publisher once with RELEASE_ALLOW_BROKEN_LINKS=true.';

/** Refuses dead links and missing assets of the templates; tells of those of editors. */
export function describeBrokenLinks(
  { broken, editorial }: BrokenLinks,
  { allowBrokenLinks }: BuiltSite['limits'],
): Finding {
  const found = broken.size > 0 ? [`Addresses lead to nothing on the site: ${named(broken)}.`] : [];
  const told =
    editorial.size > 0
      ? [`Links that are up to editors lead to nothing on the site: ${named(editorial)}.`]
      : [];
  return allowBrokenLinks
    ? { refusals: [], warnings: [...found, ...told] }
    : { refusals: found.map((text) => `${text} ${mend}`), warnings: told };
}

function named(addresses: ReadonlyMap<string, string>): string {
  return someOf([...addresses].map(([address, page]) => `${address} (on ${page})`));
}
