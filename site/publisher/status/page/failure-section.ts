import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import type { FailureKind } from '../../failure-kind.ts';
import type { PublisherStatus } from '../../publisher-status.ts';
import { formatTime } from './format-time.ts';

/** As the coordinator's start page says it (cms/src/admin/translations/fi/start-page.json). */
const reasons = {
  content:
    'Liian moni sisältö on puutteellinen, joten sivusto jätettiin entiselleen. Koordinaattorin aloitussivu kertoo, mitä pitää korjata.',
  cms: 'Sisältöä ei saatu luettua sivustoa varten. Tämä korjaantuu yleensä itsestään. Jos tila jatkuu yli tunnin, kerro ylläpidolle.',
  disk: 'Palvelimen levy on täynnä. Kerro ylläpidolle heti.',
  build: 'Sivuston päivittäminen ei onnistunut. Jos tila jatkuu yli tunnin, kerro ylläpidolle.',
} satisfies Record<FailureKind, string>;

/** What failed, what is done about it, and the reason for whoever runs the service. */
export function failureSection(
  { at, kind, reason, retryAt }: NonNullable<PublisherStatus['lastFailure']>,
  failuresInRow: number,
): string {
  const isCurrent = failuresInRow > 0;
  const words = isCurrent
    ? `<p>${reasons[kind]}</p>\n<p>Yritämme uudelleen ${formatTime(retryAt)}. Epäonnistuneita yrityksiä peräkkäin: ${failuresInRow}. Sivusto näkyy entisellään, eikä yksikään muutos katoa.</p>`
    : '<p>Julkaiseminen on sen jälkeen onnistunut. Sinun ei tarvitse tehdä mitään.</p>';
  return `<h2>Viimeisin epäonnistuminen ${formatTime(at)}</h2>
${words}
<p>Syy ylläpidolle:</p>
<pre lang="en">${text(reason)}</pre>`;
}
