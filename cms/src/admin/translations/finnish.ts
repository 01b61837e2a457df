import { region } from '@civil-society/shared/region/region';
import admin from './fi/admin.json';
import checks from './fi/checks.json';
import changeLog from './fi/change-log.json';
import content from './fi/content.json';
import contentManager from './fi/content-manager.json';
import dateTime from './fi/date-time.json';
import help from './fi/help.json';
import members from './fi/members.json';
import review from './fi/review.json';
import unanswered from './fi/unanswered.json';
import uncatalogued from './fi/uncatalogued.json';
import recurrence from './fi/recurrence.json';
import survey from './fi/survey.json';
import startPage from './fi/start-page.json';
import upload from './fi/upload.json';

/** What Chromium, Firefox and Safari say when the CMS cannot be reached, by Strapi's keys. */
const withoutConnection = Object.fromEntries(
  ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'].flatMap(
    (message) =>
      ['', 'content-manager.', 'upload.'].map((plugin): [string, string] => [
        `${plugin}apiError.${message}`,
        'Palvelimeen ei saada yhteyttä. Tarkista verkkoyhteytesi ja yritä uudelleen.',
      ]),
  ),
);

/**
 * Finnish for what editors meet and Strapi has no Finnish for, names of our content types in the
 * menu and enumeration values. `uncatalogued` are texts that Strapi looks up although its English
 * file lacks them. Labels of fields are kept with the forms (src/forms).
 */
export const finnish: Record<string, string> = {
  ...admin,
  ...checks,
  ...content,
  ...dateTime,
  ...recurrence,
  ...prefixed('content-manager', contentManager),
  ...prefixed('upload', upload),
  ...uncatalogued,
  ...changeLog,
  ...help,
  ...members,
  'Auth.form.welcome.title': region.service.name,
  ...prefixed('civil-society.start-page', startPage),
  ...review,
  ...survey,
  ...unanswered,
  ...withoutConnection,
};

function prefixed(plugin: string, translations: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(translations).map(([key, text]) => [`${plugin}.${key}`, text]),
  );
}
