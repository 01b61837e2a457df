import type { Mail } from '../../mail/mail';
import type { ReviewedUid } from '../review-answers';
import { formUrl } from './review-urls';

/** To the editors: the public does not see the entry for now, and why. */
export function hiddenMail(
  contentType: ReviewedUid,
  documentId: string,
  title: string,
  reason: string,
): Omit<Mail, 'to'> {
  return {
    subject: `Piilotettu sivustolta: ${title}`,
    paragraphs: [
      'Hei!',
      `”${title}” ei toistaiseksi näy palvelussa. Tiedot ovat tallessa: voit korjata ne ja lähettää ne tarkistettavaksi.`,
      'Aluekoordinaattori kirjoitti syyksi:',
    ],
    quote: reason,
    action: { label: 'Avaa tiedot', url: formUrl(contentType, documentId) },
  };
}
