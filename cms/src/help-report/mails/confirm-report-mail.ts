import type { Mail } from '../../mail/mail';

/**
 * Asks the sender of a report to confirm it. What strangers typed is quoted, for anybody can have
 * this mail sent to anybody.
 */
export function confirmReportMail({
  title,
  section,
  link,
}: {
  title: string;
  section: string;
  link: string;
}): Omit<Mail, 'to'> {
  return {
    subject: `Vahvista ilmoituksesi: ${section}`,
    paragraphs: [
      'Hei!',
      `Olet ilmoittanut auttamistoimintaa osioon ${section}. Vahvista ilmoitus kahden vuorokauden kuluessa, niin se menee aluekoordinaattorille tarkistettavaksi. Ilmoitus alkaa näin:`,
    ],
    quote: title,
    action: { label: 'Tarkista ja vahvista ilmoitus', url: link },
  };
}
