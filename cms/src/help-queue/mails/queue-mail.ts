import type { Mail } from '../../mail/mail';

/** Tells the coordinator what has come to the queue. */
export function queueMailOf(
  items: readonly { title: string; sender: string; isReport: boolean }[],
  url: string,
): Omit<Mail, 'to'> {
  return {
    subject:
      items.length === 1
        ? 'Auttamisilmoitus odottaa tarkistusta'
        : `${items.length} auttamisilmoitusta odottaa tarkistusta`,
    paragraphs: [
      'Hei!',
      'Jonoon on tullut:',
      ...items.map(
        ({ title, sender, isReport }) =>
          `• ${isReport ? 'Uusi ilmoitus' : 'Muutos'}: ${title} (${sender})`,
      ),
    ],
    action: { label: 'Avaa jono', url },
  };
}
