import type { Mail } from '../../mail/mail';
import type { MemberMail } from './member-mail';

/** To an editor whom the lead or the coordinator removed. */
export function removedMail({ to, organisation }: MemberMail): Mail {
  return {
    to,
    subject: `Et ole enää järjestön ${organisation} muokkaaja`,
    paragraphs: [
      'Hei!',
      `Sinut on poistettu järjestön ${organisation} muokkaajista, etkä enää näe sen tietoja palvelussa. Kaikki tekemäsi muutokset ovat tallessa.`,
      'Kiitos, että olet pitänyt tietoja ajan tasalla. Jos poisto oli erehdys, ota yhteyttä järjestöösi tai aluekoordinaattoriin. Yhteystiedot ovat viestin lopussa.',
    ],
  };
}
