import type { PublisherStatus } from '../../publisher-status.ts';
import { formatTime } from './format-time.ts';

/** What waits for being published, and when the content was last asked for. */
export function waitingSection({ waiting, checked }: PublisherStatus): string {
  const asked = checked
    ? `Sisältö on viimeksi tarkistettu ${formatTime(checked.at)}.`
    : 'Sisältöä ei ole saatu tarkistettua vielä kertaakaan.';
  const words = waiting
    ? `Muutoksia on odottanut ${formatTime(waiting.since)} alkaen. Ne ovat tallessa.`
    : 'Mikään muutos ei odota.';
  return `<h2>Odottaa julkaisua</h2>\n<p>${words} ${asked}</p>`;
}
