import type { PublisherStatus } from '../../publisher-status.ts';
import { secondsSince } from '../seconds-since.ts';
import { formatAge } from './format-age.ts';
import { formatTime } from './format-time.ts';

/** What visitors see, and since when. */
export function liveSection({ release, liveSince }: PublisherStatus, now: Date): string {
  if (release === undefined)
    return '<h2>Sivustolla nyt</h2>\n<p>Sivustoa ei ole vielä julkaistu.</p>';
  const since = liveSince ?? release.builtAt;
  const age = formatAge(secondsSince(since, now) ?? 0);
  return `<h2>Sivustolla nyt</h2>
<dl>
<dt>Sisältö näkynyt</dt><dd>${formatTime(since)} alkaen (${age})</dd>
<dt>Sivuja</dt><dd>${release.pageCount}</dd>
</dl>`;
}
