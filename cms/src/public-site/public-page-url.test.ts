import { beforeEach, expect, test, vi } from 'vitest';
import {
  areaUid,
  eventUid,
  languageUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  themeUid,
} from '../content-type-uids';
import { publicPageUrl } from './public-page-url';

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://sivusto.example/');
});

test.each([
  [organisationUid, 'https://sivusto.example/jarjestot/melojat/'],
  [eventUid, 'https://sivusto.example/tapahtumat/melojat/'],
  [newsArticleUid, 'https://sivusto.example/uutiset/melojat/'],
  [areaUid, 'https://sivusto.example/kunnat/melojat/'],
  [themeUid, 'https://sivusto.example/teemat/melojat/'],
  [pageUid, 'https://sivusto.example/melojat/'],
])('%s has a page of its own', (contentType, url) => {
  expect(publicPageUrl(contentType, 'melojat')).toBe(url);
});

test('what has no page or no slug yet has no address', () => {
  expect(publicPageUrl(languageUid, 'suomi')).toBeUndefined();
  expect(publicPageUrl(organisationUid, null)).toBeUndefined();
  expect(publicPageUrl(organisationUid, '')).toBeUndefined();
});
