import type { Mail } from '../../mail/mail';

/** Tells a reporter that their offer is not published, and why. */
export function rejectedReportMail(title: string, reason: string): Omit<Mail, 'to'> {
  return {
    subject: `Ilmoitustasi ei julkaistu: ${title}`,
    paragraphs: [
      'Hei!',
      `Kiitos ilmoituksesta ”${title}”. Aluekoordinaattori ei julkaissut sitä, ja kirjoitti sinulle:`,
    ],
    quote: reason,
  };
}

/** Tells an organisation that its change is not published, and why. */
export function rejectedProposalMail(title: string, reason: string): Omit<Mail, 'to'> {
  return {
    subject: `Muutosta ei julkaistu: ${title}`,
    paragraphs: [
      'Hei!',
      `Kiitos muutoksesta ilmoitukseen ”${title}”. Aluekoordinaattori ei julkaissut sitä, joten entiset tiedot jäävät voimaan. Hän kirjoitti sinulle:`,
    ],
    quote: reason,
  };
}
