import { entryFormUrl } from '../../admin-api/admin-url';
import { organisationUid } from '../../content-type-uids';
import type { Mail } from '../../mail/mail';
import type { EditorChange } from '../editor-change';
import type { MemberMail } from './member-mail';

const reasons: Record<Exclude<EditorChange, 'joined'>, string> = {
  removed: 'Viimeinen muokkaaja on poistettu.',
  left: 'Viimeinen muokkaaja on lopettanut tehtävässä.',
  'account-closed': 'Viimeisen muokkaajan tunnus on suljettu.',
  'account-deleted': 'Viimeisen muokkaajan tunnus on poistettu.',
  'invitation-withdrawn': 'Ainoa avoin kutsu on peruttu.',
  'invitation-expired': 'Ainoa avoin kutsu on vanhentunut, eikä siihen ole vastattu.',
};

/** To the coordinators, when nobody keeps an organisation's details any more. */
export function noEditorMail({
  to,
  organisation,
  ownerKey,
  change,
}: MemberMail & { change: keyof typeof reasons }): Mail {
  return {
    to,
    subject: `Järjestöllä ${organisation} ei ole muokkaajaa`,
    paragraphs: [
      'Hei!',
      `Järjestöllä ${organisation} ei ole nyt ketään, joka pitäisi sen tiedot ajan tasalla. ${reasons[change]}`,
      'Järjestön tiedot näkyvät sivustolla kuten ennenkin. Kutsu järjestölle uusi muokkaaja tai pidä tietoja toistaiseksi itse yllä.',
    ],
    action: { label: 'Kutsu muokkaaja', url: entryFormUrl(organisationUid, ownerKey) },
  };
}
