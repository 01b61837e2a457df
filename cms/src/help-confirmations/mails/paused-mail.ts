import type { Mail } from '../../mail/mail';

/** Where a paused offer is brought back. */
export function pausedMail(title: string, link: string): Omit<Mail, 'to'> {
  return {
    subject: `Tauolla: ${title}`,
    paragraphs: [
      'Hei!',
      `Ilmoituksenne ”${title}” on nyt tauolla, eikä se näy sivustolla. Kiitos, että kerroitte!`,
      'Säilyttäkää tämä viesti. Kun jatkatte, saatte ilmoituksen takaisin näkyviin tästä:',
    ],
    actions: [{ label: 'Toimimme taas', url: link }],
  };
}
