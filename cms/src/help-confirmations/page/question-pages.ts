import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { factList } from '../../help-offers/fact-list';
import type { FactWords } from '../../help-offers/offer-words';
import { pageHtml } from '../../public-pages/page-html';
import type { AskedOffer } from '../asked-offers';
import { linkPath } from '../new-links';
import { endOnceConfirmed } from '../offer-end';

type Question = { token: string; offer: AskedOffer; facts: readonly FactWords[]; now: Date };

/** Asks whether the help goes on as it is: only the button changes anything. */
export function confirmPage({ token, offer, facts, now }: Question): string {
  const title = offer.isPaused ? 'Toimitteko taas näin?' : 'Toimitteko näin edelleen?';
  return pageHtml(
    title,
    `<p>Tarkista, että tiedot pitävät paikkansa. Kun vahvistat ne, ilmoitus näkyy osiossa ${escapeHtml(offer.helpSection.name)} ${endOnceConfirmed(offer, now).lastDay} saakka.</p>
${factList(facts)}
${button(token, 'Kyllä, toimimme näin')}
<p class="help">Jos jokin on muuttunut, avaa viestistä linkki ”Muuttui”.</p>`,
  );
}

export function pausePage({ token, offer, facts }: Question): string {
  return pageHtml(
    'Laitetaanko ilmoitus tauolle?',
    `<p>Tauon aikana ilmoitus ei näy osiossa ${escapeHtml(offer.helpSection.name)}. Saat sähköpostiin linkin, jolla se palaa näkyviin.</p>
${factList(facts)}
${button(token, 'Kyllä, olemme tauolla')}`,
  );
}

function button(token: string, label: string): string {
  return `<form method="post" action="${linkPath}">
<input type="hidden" name="avain" value="${escapeHtml(token)}">
<p><button class="button" type="submit">${escapeHtml(label)}</button></p>
</form>`;
}
