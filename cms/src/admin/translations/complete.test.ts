import { expect, test } from 'vitest';
import admin from './fi/admin.json';
import contentManager from './fi/content-manager.json';
import upload from './fi/upload.json';
import { messageShape } from './testing/message-shape';
import { strapiTexts } from './testing/strapi-texts';

/** Each package whose screens people use, with our Finnish for it. */
const packages: [string, Record<string, string>][] = [
  ['@strapi/admin', admin],
  ['@strapi/content-manager', contentManager],
  ['@strapi/upload', upload],
];
const strapisFinnish = strapiTexts('@strapi/admin', 'fi');
/** Names, formats and code, the same in every language. */
const sameInFinnish = [
  ...['{firstname} {lastname}', '{errorMessage} ', ' ', 'URL', 'Logo', 'Payload', 'webhook'],
  ...['GraphQL', 'Sentry', 'Strapi Cloud', 'Single Sign-On', 'Video', '{count} {label}'],
  ...['<text>{enforcementUserCount}</text>/{permittedSeats}', 'noopener, nofollow, noreferrer'],
  '_blank, _self, _parent, _top',
];
/** Left out on purpose: the content type's name would need an ending, and there are no locales. */
const unsaid = [
  // A link to Strapi's documentation, of which an editor has nothing.
  'Settings.profile.form.section.experience.interfaceLanguageHelp: {here}',
  'actions.delete.label: {isLocalized}',
  'components.TableEmpty.withFilters: {contentType}',
  'components.TableEmpty.withSearch: {contentType}',
  'components.TableEmpty.withoutFilter: {contentType}',
];

/** What somebody reads in the admin: ours, or else Strapi's own Finnish, which its core has. */
function finnishFor(name: string, ours: Record<string, string>): Record<string, string> {
  return name === '@strapi/admin' ? { ...strapisFinnish, ...ours } : ours;
}

test.each(packages)('%s has no text without Finnish', (name, ours) => {
  const finnish = finnishFor(name, ours);
  expect(Object.keys(strapiTexts(name, 'en')).filter((key) => !(key in finnish))).toEqual([]);
});

test.each(packages)('%s has no text that is English in our Finnish', (name, ours) => {
  const finnish = finnishFor(name, ours);
  const same = Object.entries(strapiTexts(name, 'en')).filter(
    ([key, text]) => finnish[key] === text && !sameInFinnish.includes(text),
  );
  expect(same).toEqual([]);
});

test.each(packages)('%s still has every text that we translate', (name, ours) => {
  const english = strapiTexts(name, 'en');
  expect(Object.keys(ours).filter((key) => !(key in english))).toEqual([]);
});

test.each(packages)('%s finds in our Finnish the placeholders that it fills in', (name, ours) => {
  const english = strapiTexts(name, 'en');
  const added = Object.entries(ours).flatMap(([key, text]) => {
    const known = messageShape(english[key] ?? '');
    return messageShape(text)
      .filter((part) => !known.includes(part))
      .map((part) => `${key}: ${part}`);
  });
  expect(added).toEqual([]);
});

test('our Finnish says everything that the English says', () => {
  const left = packages.flatMap(([name, ours]) =>
    Object.entries(strapiTexts(name, 'en')).flatMap(([key, text]) => {
      const finnish = ours[key];
      if (finnish === undefined) return [];
      const said = messageShape(finnish);
      return messageShape(text)
        .filter((part) => !said.includes(part))
        .map((part) => `${key}: ${part}`);
    }),
  );
  expect(left).toEqual(unsaid);
});
