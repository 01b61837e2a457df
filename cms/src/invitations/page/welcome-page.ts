import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { invitationHtml } from './invitation-html';

/** After accepting: the script goes on by itself, the link is for when it does not. */
export function welcomePage(organisation: string, onward: string): string {
  return invitationHtml(
    'Tunnuksesi on valmis',
    `<p>Olet nyt järjestön ${escapeHtml(organisation)} muokkaaja.</p>
<a class="button" href="${escapeHtml(onward)}" data-onward>Siirry järjestön tietoihin</a>`,
  );
}
