import { expect, it } from 'vitest';
import { t } from './t.ts';
import { tCount } from './t-count.ts';

it('fills values in', () => {
  expect(t('organisation.lastVerified', { date: '12.3.2026' })).toBe(
    'Tiedot tarkistettu 12.3.2026',
  );
});

it('gives a text without values as it is', () => {
  expect(t('site.home')).toBe('Etusivu');
});

it('counts in Finnish', () => {
  expect(tCount('organisations', 1)).toBe('1 järjestö');
  expect(tCount('organisations', 0)).toBe('0 järjestöä');
  expect(tCount('events', 283)).toBe('283 tapahtumaa');
});
