import type { PublisherStatus } from '../../publisher-status.ts';

/** Whether the search knows what visitors see. */
export function searchSection({ searchRevision, release }: PublisherStatus): string {
  return `<h2>Haku</h2>\n<p>${words(searchRevision, release?.revision ?? 0)}</p>`;
}

function words(searchRevision: number | undefined, liveRevision: number): string {
  if (searchRevision === undefined)
    return 'Haun tila selviää hetken kuluttua. Se toimii sillä välin.';
  return searchRevision < liveRevision
    ? 'Haku päivittyy muutaman sekunnin kuluttua sivujen jälkeen.'
    : 'Haku on ajan tasalla sivujen kanssa.';
}
