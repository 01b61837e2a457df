import type { Mail } from '../../mail/mail';

export type SilentOffer = {
  title: string;
  sender: string;
  section: string;
  reason: 'silent' | 'change-waits' | 'over' | 'nobody-to-ask';
};

const reasons: Record<SilentOffer['reason'], string> = {
  silent: 'ei vastausta',
  'change-waits': 'järjestön lähettämä muutos odottaa tarkistusta',
  over: 'viimeinen päivä on mennyt',
  'nobody-to-ask': 'ei sähköpostiosoitetta, johon kysyä',
};

/** Tells the coordinator which offers are no longer shown. */
export function silenceMail(offers: readonly SilentOffer[], url: string): Omit<Mail, 'to'> {
  const count = offers.length;
  return {
    subject:
      count === 1
        ? 'Yksi auttamisilmoitus poistui näkyvistä'
        : `${count} auttamisilmoitusta poistui näkyvistä`,
    paragraphs: [
      'Hei!',
      'Nämä ilmoitukset eivät enää näy sivustolla. Soita tai kirjoita tekijälle, jos apua tarvitaan vielä.',
      ...offers.map(
        ({ title, sender, section, reason }) =>
          `• ${title} (${sender}; ${section}): ${reasons[reason]}`,
      ),
    ],
    action: { label: 'Avaa apuosio', url },
  };
}
