import type { Mail } from '../../mail/mail';

/** To the editors: what was sent is public now. */
export function approvedMail(title: string, publicUrl: string | undefined): Omit<Mail, 'to'> {
  return {
    subject: `Julkaistu: ${title}`,
    paragraphs: [
      'Hei!',
      `”${title}” on tarkistettu ja julkaistu. Kiitos, että pidätte tiedot ajan tasalla!`,
      'Sivu päivittyy palveluun yleensä muutamassa minuutissa.',
    ],
    ...(publicUrl === undefined ? {} : { action: { label: 'Katso sivu', url: publicUrl } }),
  };
}
