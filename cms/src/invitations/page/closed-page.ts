import { adminUrl } from '../../admin-api/admin-url';
import { escapeHtml } from '@civil-society/shared/text/escape-html';
import type { ClosedReason } from '../open-invitation';
import { invitationHtml } from './invitation-html';

type Text = { title: string; text: string; mayLogIn?: true };

const askAgain = 'Pyydä aluekoordinaattorilta uusi kutsu. Yhteystiedot ovat tämän sivun lopussa.';

const texts: Record<ClosedReason, Text> = {
  unknown: {
    title: 'Linkki ei toimi',
    text: `Jos sait myöhemmin uuden kutsun, käytä sen linkkiä: aiempi linkki ei enää toimi. Tarkista myös, että osoite on kopioitu kokonaan. ${askAgain}`,
  },
  accepted: {
    title: 'Kutsu on jo käytetty',
    text: 'Tunnuksesi on valmis. Kirjaudu sisään sähköpostiosoitteellasi ja salasanallasi. Jos et muista salasanaa, voit vaihtaa sen kirjautumissivulla.',
    mayLogIn: true,
  },
  'has-account': {
    title: 'Sinulla on jo tunnus',
    text: 'Kirjaudu sisään sähköpostiosoitteellasi ja salasanallasi. Jos et näe järjestöä, johon sinut kutsuttiin, pyydä aluekoordinaattoria lähettämään kutsu uudelleen.',
    mayLogIn: true,
  },
  withdrawn: { title: 'Kutsu on peruttu', text: `Kutsu ei ole enää voimassa. ${askAgain}` },
  expired: {
    title: 'Kutsu on vanhentunut',
    text: `Kutsu oli voimassa seitsemän päivää. ${askAgain}`,
  },
};

/** For a link that opens nothing: what has happened, and what to do. */
export function closedPage(reason: ClosedReason): string {
  const { title, text, mayLogIn } = texts[reason];
  const login = mayLogIn
    ? `<a class="button" href="${escapeHtml(adminUrl('/auth/login'))}">Kirjaudu sisään</a>`
    : '';
  return invitationHtml(title, `<p>${escapeHtml(text)}</p>${login}`);
}
