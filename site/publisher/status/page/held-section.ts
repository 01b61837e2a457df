import type { Held } from '../../releases/held.ts';
import { formatTime } from './format-time.ts';

/** That somebody went back to an earlier release, and what ends it. */
export function heldSection({ since }: Held): string {
  return `<h2>Aiempi julkaisu</h2>
<p><strong>Sivustolla pidetään aiempaa julkaisua</strong>, johon on palattu ${formatTime(since)}. Sivusto seuraa taas sisältöä, kun seuraava muutos julkaistaan. Ylläpito voi purkaa pidon heti komennolla <code>rollback --resume</code>.</p>`;
}
