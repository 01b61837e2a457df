import { entryFormUrl } from '../../admin-api/admin-url';
import { organisationUid } from '../../content-type-uids';
import type { Mail } from '../../mail/mail';
import type { MemberMail } from './member-mail';

/** To whoever leads the organisation's editors from now on. */
export function leadershipReceivedMail({ to, organisation, ownerKey }: MemberMail): Mail {
  return {
    to,
    subject: `Olet nyt järjestön ${organisation} vastuuhenkilö`,
    paragraphs: [
      'Hei!',
      `Sinä vastaat nyt järjestön ${organisation} muokkaajista tässä palvelussa. Voit poistaa muokkaajan, joka ei enää hoida järjestön tietoja, ja siirtää vastuun toiselle muokkaajalle.`,
      'Muokkaajat näkyvät järjestön tietojen vieressä kohdassa Muokkaajat.',
    ],
    action: { label: 'Avaa järjestön tiedot', url: entryFormUrl(organisationUid, ownerKey) },
  };
}
