import type { PublisherStatus } from '../../publisher-status.ts';

/** Whether the search knows what visitors see. */
export function searchSection({ searchRevision, release }: PublisherStatus): string {
  const isBehind = searchRevision !== undefined && searchRevision < (release?.revision ?? 0);
  const words = isBehind
    ? 'Haku päivittyy muutaman sekunnin kuluttua sivujen jälkeen.'
    : 'Haku on ajan tasalla sivujen kanssa.';
  return `<h2>Haku</h2>\n<p>${words}</p>`;
}
