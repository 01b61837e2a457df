import type { Held } from '@civil-society/site/publisher/releases/held.ts';
import type { KnownRelease } from './known-release.ts';

/** The releases as lines: which is live, its name, when it was built, the content's revision, pages. */
export function formatReleases(releases: readonly KnownRelease[], held: Held | undefined): string {
  if (releases.length === 0) return 'There are no releases yet.';
  const lines = releases.map(({ id, isCurrent, record }) => {
    const mark = isCurrent ? '* ' : '  ';
    if (!record) return `${mark}${id}  damaged: its record can't be read`;
    const built = record.builtAt.slice(0, 16).replace('T', ' ');
    return `${mark}${id}  built ${built} UTC  revision ${record.revision}  ${record.pageCount} pages`;
  });
  const note = held
    ? `* is live, and held since ${held.since} until newer content is published (or --resume).`
    : '* is live.';
  return [...lines, note].join('\n');
}
