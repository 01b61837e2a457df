import type { Mail } from '../../mail/mail';
import { kindWord } from '../kind-word';
import type { QueuedReview } from '../review-answers';
import { reviewPageUrl } from './review-urls';

/** To the coordinators: something waits for them. */
export function sentMail(review: QueuedReview): Omit<Mail, 'to'> {
  const { id, contentType, title, note, isNew, organisation } = review;
  const who = review.requestedBy ?? 'Järjestön edustaja';
  const from = organisation === null || organisation === title ? who : `${who} (${organisation})`;
  return {
    subject: `Tarkistettavaksi: ${title}`,
    paragraphs: [
      'Hei!',
      `${from} on lähettänyt tarkistettavaksesi: ${kindWord(contentType)} ”${title}”.`,
      isNew
        ? 'Sivua ei ole vielä palvelussa. Se tulee näkyviin, kun hyväksyt sen.'
        : 'Sivu on jo palvelussa. Muutokset tulevat näkyviin, kun hyväksyt ne.',
      ...(note === null ? [] : ['Lähettäjä kirjoitti mukaan viestin:']),
    ],
    ...(note === null ? {} : { quote: note }),
    action: { label: 'Katso ja päätä', url: reviewPageUrl(id) },
  };
}
