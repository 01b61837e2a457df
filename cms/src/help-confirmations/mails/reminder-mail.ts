import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { Mail } from '../../mail/mail';
import type { AskedOffer } from '../asked-offers';
import type { LinkPurpose } from '../link-row';

/** Asks an organisation whether its help goes on, with three links that need no login. */
export function reminderMail(
  { title, helpSection }: AskedOffer,
  links: Record<LinkPurpose, string>,
  endsAt: Date,
): Omit<Mail, 'to'> {
  const day = formatFullDate(localDate(endsAt));
  return {
    subject: `Jatkuuko apu? ${title}`,
    paragraphs: [
      'Hei!',
      `Ilmoituksenne ”${title}” on osiossa ${helpSection.name}. Jotta avun tarvitsijat voivat luottaa tietoihin, ilmoitus näkyy vain niin kauan kuin se on hiljattain vahvistettu. Ilman vastaustanne se poistuu näkyvistä ${day}.`,
      'Kertokaa yhdellä painalluksella, miten jatkatte. Linkit toimivat ilman tunnusta ja salasanaa, kukin kerran.',
    ],
    actions: [
      { label: 'Toimimme näin edelleen', url: links.confirm },
      { label: 'Muuttui', url: links.change },
      { label: 'Tauolla', url: links.pause },
    ],
  };
}
