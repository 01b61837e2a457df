import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate } from '@civil-society/shared/event/local-time';
import { region } from '@civil-society/shared/region/region';
import type { Mail } from '../../mail/mail';
import { invitationLink } from '../invitation-link';

type InvitationMail = {
  to: string;
  organisation: string;
  /** Name of the coordinator. */
  invitedBy: string;
  token: string;
  expiresAt: Date;
  /** Whether an earlier link no longer opens. */
  isSentAgain: boolean;
};

/** To somebody without an account, invited to edit an organisation. */
export function invitationMail(invitation: InvitationMail): Mail {
  const { to, organisation, invitedBy, token, expiresAt, isSentAgain } = invitation;
  return {
    to,
    subject: `Kutsu järjestön ${organisation} muokkaajaksi`,
    paragraphs: [
      'Hei!',
      `${invitedBy} kutsuu sinut pitämään järjestön ${organisation} tietoja ajan tasalla palvelussa ${region.service.name}. Voit päivittää järjestön esittelyn ja yhteystiedot ja ilmoittaa sen tapahtumista. Palvelun käyttö on maksutonta.`,
      `Avaa alla oleva linkki ja valitse itsellesi salasana. Se vie pari minuuttia. Linkki on voimassa ${formatFullDate(localDate(expiresAt))} asti, ja sitä voi käyttää vain kerran.`,
      ...(isSentAgain
        ? ['Lähetimme kutsun sinulle uudelleen. Aiemman viestin linkki ei enää toimi.']
        : []),
      'Jos et tunne järjestöä tai et halua muokkaajaksi, voit jättää viestin huomiotta.',
    ],
    action: { label: 'Ota kutsu vastaan', url: invitationLink(token) },
  };
}
