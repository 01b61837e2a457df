import { region } from '@civil-society/shared/region/region';
import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import type { PublisherStatus } from '../../publisher-status.ts';
import { queueState } from '../queue-state.ts';
import { badEntriesSection } from './bad-entries-section.ts';
import { deploymentSection } from './deployment-section.ts';
import { failureSection } from './failure-section.ts';
import { formatTime } from './format-time.ts';
import { heldSection } from './held-section.ts';
import { liveSection } from './live-section.ts';
import { queueWords } from './queue-words.ts';
import { searchSection } from './search-section.ts';
import { statusStyle } from './status-style.ts';
import { operatorSection } from './operator-section.ts';
import { waitingSection } from './waiting-section.ts';

/**
 * The publisher's status for the coordinator, in Finnish.
 * @param follows whether the page loads itself again; only for whoever asks, since it moves what
 * a screen reader reads
 */
export function statusPage(
  status: PublisherStatus,
  now: Date,
  { follows }: { follows: boolean },
): string {
  const { release, held, lastFailure, deployment, failuresInRow } = status;
  const sections = [
    held && heldSection(held),
    liveSection(status, now),
    waitingSection(status),
    lastFailure && failureSection(lastFailure, failuresInRow),
    release && badEntriesSection(release.badEntries),
    release && searchSection(status),
    deployment && deploymentSection(deployment),
    operatorSection(status),
  ].filter((section) => section !== undefined);
  const state = queueState(status);
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${follows ? '<meta http-equiv="refresh" content="10">' : ''}
<title>Julkaisun tila – ${text(region.service.name)}</title>
<style>${statusStyle}</style>
</head>
<body>
<main>
<h1>Julkaisun tila</h1>
<p class="state ${state}"><strong>${queueWords(state)}</strong></p>
<p>Tila on haettu ${formatTime(now.toISOString())}. ${
    follows
      ? 'Sivu päivittyy itsestään 10 sekunnin välein. <a href="/status">Lopeta päivittäminen</a>'
      : '<a href="/status">Hae uudelleen</a> tai <a href="/status?seuraa">seuraa tilaa</a>.'
  }</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
