import type { Mail } from '../../mail/mail';
import type { MemberMail } from './member-mail';

/** To the former lead, where somebody else passed their leadership on. */
export function leadershipPassedMail({
  to,
  organisation,
  newLead,
}: MemberMail & { newLead: string }): Mail {
  return {
    to,
    subject: `Järjestön ${organisation} vastuuhenkilö on vaihtunut`,
    paragraphs: [
      'Hei!',
      `Järjestön ${organisation} vastuuhenkilö on nyt ${newLead}. Voit edelleen muokata järjestön tietoja ja ilmoittaa sen tapahtumista.`,
    ],
  };
}
