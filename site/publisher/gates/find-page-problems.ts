import { type BuiltSite, type Finding, someOf } from './built-site.ts';
import { scanPages, type PageScan } from './scan-pages.ts';

/** One round trip of a new connection carries about this much: ten packets. */
const lightPage = 14 * 1024;

/** Refuses dead links and missing assets; tells of editors' dead links and of heavy pages. */
export async function findPageProblems(site: BuiltSite): Promise<Finding> {
  const scan = await scanPages(site);
  const broken = describe(scan.broken);
  const found =
    broken.length > 0 ? [`Addresses lead to nothing on the site: ${someOf(broken)}.`] : [];
  const mend =
    'Mend the template that writes them, or start the publisher once with RELEASE_ALLOW_BROKEN_LINKS=true.';
  const warnings = [...editorialWarnings(scan), ...weightWarnings(scan)];
  return site.limits.allowBrokenLinks
    ? { refusals: [], warnings: [...found, ...warnings] }
    : { refusals: found.map((text) => `${text} ${mend}`), warnings };
}

function editorialWarnings({ editorial }: PageScan): string[] {
  if (editorial.size === 0) return [];
  return [
    `Links that are up to editors lead to nothing on the site: ${someOf(describe(editorial))}.`,
  ];
}

function weightWarnings({ weights }: PageScan): string[] {
  const heavy = [...weights].filter(([, bytes]) => bytes > lightPage).sort(([, a], [, b]) => b - a);
  if (heavy.length === 0) return [];
  const named = heavy.map(([page, bytes]) => `${page} ${(bytes / 1024).toFixed(1)} kB`);
  return [
    `${heavy.length} pages weigh over 14 kB compressed with their stylesheet: ${someOf(named, 3)}.`,
  ];
}

function describe(addresses: ReadonlyMap<string, string>): string[] {
  return [...addresses].map(([address, page]) => `${address} (on ${page})`);
}
