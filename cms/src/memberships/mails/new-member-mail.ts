import { entryFormUrl } from '../../admin-api/admin-url';
import { organisationUid } from '../../content-type-uids';
import type { Mail } from '../../mail/mail';
import type { MemberMail } from './member-mail';

/** To somebody who had an account already, and now edits one organisation more. */
export function newMemberMail({ to, organisation, ownerKey }: MemberMail): Mail {
  return {
    to,
    subject: `Olet nyt järjestön ${organisation} muokkaaja`,
    paragraphs: [
      'Hei!',
      `Aluekoordinaattori lisäsi sinut järjestön ${organisation} muokkaajaksi. Voit nyt päivittää järjestön tietoja ja ilmoittaa sen tapahtumista.`,
      'Kirjaudu sisään samalla sähköpostiosoitteella ja salasanalla kuin ennenkin.',
      'Jos et tunne järjestöä, ilmoita siitä aluekoordinaattorille. Yhteystiedot ovat viestin lopussa.',
    ],
    action: { label: 'Avaa järjestön tiedot', url: entryFormUrl(organisationUid, ownerKey) },
  };
}
