import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import type { PublisherStatus } from '../../publisher-status.ts';
import { formatTime } from './format-time.ts';

/** Numbers and names for whoever runs the service. */
export function operatorSection({ release, startedAt }: PublisherStatus): string {
  const started = `<dt>Julkaisija käynnistyi</dt><dd>${formatTime(startedAt)}</dd>`;
  if (release === undefined) return `<h2>Ylläpidolle</h2>\n<dl>${started}</dl>`;
  const { id, builtAt, revision, buildSeconds, warnings } = release;
  const list = warnings.map((warning) => `<li>${text(warning)}</li>`).join('');
  return `<h2>Ylläpidolle</h2>
<dl>
<dt>Julkaisun tunnus</dt><dd>${text(id)}</dd>
<dt>Sisällön versio</dt><dd>${revision}</dd>
<dt>Koottu</dt><dd>${formatTime(builtAt)}</dd>
<dt>Kokoaminen kesti</dt><dd>${buildSeconds.toFixed(1).replace('.', ',')} s</dd>
${started}
</dl>
${warnings.length === 0 ? '' : `<ul lang="en">${list}</ul>`}`;
}
