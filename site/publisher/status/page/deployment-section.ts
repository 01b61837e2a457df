import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import type { Deployment } from '../../publisher-status.ts';
import { formatTime } from './format-time.ts';

const states = {
  running: 'Siirretään',
  done: 'Siirretty',
  failed: 'Siirto epäonnistui: tällä palvelimella sivusto on silti ajan tasalla',
} satisfies Record<Deployment['state'], string>;

/** How the moving of releases to another server goes, for people, in Finnish. */
export function deploymentSection({ state, releaseId, at, reason, retryAt }: Deployment): string {
  const retry = retryAt === undefined ? '' : `, uusi yritys ${formatTime(retryAt)}`;
  return `<h2>Siirto toiselle palvelimelle</h2>
<p><strong>${states[state]}</strong> (${formatTime(at)}${retry})</p>
${releaseId === undefined ? '' : `<p>Julkaisun tunnus: ${text(releaseId)}</p>`}
${reason === undefined ? '' : `<pre>${text(reason)}</pre>`}`;
}
