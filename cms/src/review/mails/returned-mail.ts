import type { Mail } from '../../mail/mail';
import type { Review } from '../review-answers';
import { formUrl } from './review-urls';

/** To the editors: something is to be mended before it can be published. */
export function returnedMail(review: Review): Omit<Mail, 'to'> {
  const { contentType, documentId, title, message } = review;
  return {
    subject: `Muokattavaksi: ${title}`,
    paragraphs: [
      'Hei!',
      `Kiitos, että pidätte tiedot ajan tasalla. Tarkistettavaksi lähetetty ”${title}” kaipaa vielä korjausta ennen julkaisua.`,
      'Näin aluekoordinaattori kirjoitti:',
    ],
    ...(message === null ? {} : { quote: message }),
    action: { label: 'Avaa ja korjaa', url: formUrl(contentType, documentId) },
  };
}
