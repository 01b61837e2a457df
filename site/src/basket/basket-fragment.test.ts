import { expect, it } from 'vitest';
import { routes } from '../routes.ts';
import { basketEntry, basketFragment, mostCollected, readBasket } from './basket-fragment.ts';

it('keeps the collected pages in the fragment', () => {
  const entries = [routes.organisation('kuoro'), routes.event('kahvit')].map(
    (path) => basketEntry(path) ?? '',
  );
  const fragment = basketFragment(entries);
  expect(fragment).toBe('#moniste=jarjestot/kuoro,tapahtumat/kahvit');
  expect(readBasket(fragment)).toEqual(entries);
  expect(basketFragment([])).toBe('');
});

it('tells an empty list from none', () => {
  expect(readBasket('#moniste=')).toEqual([]);
  expect(readBasket('')).toBeUndefined();
  expect(readBasket('#kirjain-a')).toBeUndefined();
});

it('takes nothing from an address but pages that can be collected, each once', () => {
  const fragment = '#moniste=jarjestot/a,//evil.example,jarjestot/a,../haku,tapahtumat/b/c';
  expect(readBasket(fragment)).toEqual(['jarjestot/a']);
  const many = Array.from({ length: 99 }, (_, at) => `jarjestot/a${at}`);
  expect(readBasket(basketFragment(many))).toHaveLength(mostCollected);
  expect(basketEntry(routes.organisations())).toBeUndefined();
  expect(basketEntry(routes.organisations(2))).toBeUndefined();
});
