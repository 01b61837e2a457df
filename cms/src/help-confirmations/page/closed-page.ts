import { messagePage } from '../../public-pages/message-page';
import type { LinkPurpose } from '../link-row';
import type { ClosedReason } from '../open-link';

type Text = { title: string; text: string };

const askCoordinator =
  'Jos jokin on epäselvää, ota yhteyttä aluekoordinaattoriin. Yhteystiedot ovat tämän sivun lopussa.';

const texts: Record<Exclude<ClosedReason, 'used'>, Text> = {
  unknown: {
    title: 'Linkki ei toimi',
    text: `Jos sait myöhemmin uuden viestin, käytä sen linkkejä: aiemmat eivät enää toimi. Tarkista myös, että osoite on kopioitu kokonaan. ${askCoordinator}`,
  },
  expired: {
    title: 'Linkki on vanhentunut',
    text: `Linkin voimassaolo on päättynyt. ${askCoordinator}`,
  },
  'not-published': {
    title: 'Ilmoitus ei ole enää sivustolla',
    text: `Aluekoordinaattori on ottanut ilmoituksen pois. ${askCoordinator}`,
  },
  'section-ended': {
    title: 'Osio on päättynyt',
    text: 'Osio, jossa ilmoituksenne oli, ei ole enää avoinna. Sinun ei tarvitse tehdä mitään. Kiitos, että autoitte!',
  },
  over: {
    title: 'Ilmoituksen viimeinen päivä on mennyt',
    text: `Ilmoitukseen on merkitty viimeinen päivä, joka on jo mennyt. Jos apu jatkuu, avaa viestistä linkki ”Muuttui” ja kirjoita uusi päivä. ${askCoordinator}`,
  },
};

const used: Record<LinkPurpose, Text> = {
  confirm: {
    title: 'Tämä on jo vahvistettu',
    text: 'Vahvistus on tallessa, eikä sinun tarvitse tehdä muuta. Kysymme uudelleen, kun tiedot pitää taas vahvistaa.',
  },
  change: {
    title: 'Muutos on jo lähetetty',
    text: `Aluekoordinaattori on saanut muutoksen. Jos siihen jäi jotain korjattavaa, ota yhteyttä koordinaattoriin. Yhteystiedot ovat tämän sivun lopussa.`,
  },
  pause: {
    title: 'Tauko on jo merkitty',
    text: 'Kun jatkatte, avaa viestistä linkki ”Toimimme näin edelleen” tai ”Toimimme taas”.',
  },
};

/** For a link that does nothing: what has happened, and what to do. */
export function closedPage(reason: ClosedReason, purpose: LinkPurpose | undefined): string {
  const { title, text } = reason === 'used' ? used[purpose ?? 'confirm'] : texts[reason];
  return messagePage(title, [text]);
}
