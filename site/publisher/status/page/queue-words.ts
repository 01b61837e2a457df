import type { QueueState } from '../queue-state.ts';

const words = {
  idle: 'Sivusto on ajan tasalla.',
  checking: 'Sivusto on ajan tasalla. Tarkistetaan juuri, onko sisältö muuttunut.',
  waiting: 'Muutoksia odottaa julkaisua. Julkaiseminen alkaa hetken kuluttua.',
  publishing: 'Muutoksia julkaistaan parhaillaan.',
  retrying: 'Julkaiseminen epäonnistui. Sivusto näkyy entisellään, ja yritämme uudelleen.',
  held: 'Sivustolla pidetään aiempaa julkaisua.',
} satisfies Record<QueueState, string>;

/** What happens now, in a sentence or two. */
export function queueWords(state: QueueState): string {
  return words[state];
}
