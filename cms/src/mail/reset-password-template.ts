import { mailHtml } from './mail-html';
import { mailText } from './mail-text';
import type { Mail } from './mail';

/** Stands where Strapi puts the link; an address, for it has to pass through as one. */
const placeholder = 'https://placeholder.invalid/';

const mail: Mail = {
  to: '',
  subject: 'Valitse uusi salasana',
  paragraphs: [
    'Hei!',
    'Pyysit uutta salasanaa, koska vanha on unohtunut. Voit valita uuden alla olevasta linkistä. Linkki on voimassa tunnin, ja sitä voi käyttää vain kerran.',
    'Jos et pyytänyt uutta salasanaa, voit poistaa tämän viestin. Vanha salasanasi toimii edelleen.',
  ],
  action: { label: 'Valitse uusi salasana', url: placeholder },
};

/** Strapi's template of the mail for a forgotten password, in the looks of our other mails. */
export const resetPasswordTemplate = {
  subject: mail.subject,
  text: mailText(mail).replaceAll(placeholder, '<%= url %>'),
  html: mailHtml(mail).replaceAll(placeholder, '<%= url %>'),
};
