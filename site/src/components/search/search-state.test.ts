import { expect, it } from 'vitest';
import { isEmptyState, readState, toQueryPart } from './search-state.ts';

it('survives the way through an address', () => {
  const state = { query: 'apua & seuraa', filters: { kunta: 'Nilsiä', tyyppi: 'Järjestö' } };
  expect(readState(new URLSearchParams(toQueryPart(state)))).toEqual(state);
});

it('leaves out what is empty and what it does not know', () => {
  const state = readState(new URLSearchParams('?q=%20&kunta=&utm_source=x'));
  expect(state).toEqual({ query: '', filters: {} });
  expect(isEmptyState(state)).toBe(true);
  expect(toQueryPart(state)).toBe('');
});

it('reads a form', () => {
  const form = new FormData();
  form.set('q', ' kuoro ');
  form.set('teema', 'Kulttuuri ja taide');
  expect(readState(form)).toEqual({ query: 'kuoro', filters: { teema: 'Kulttuuri ja taide' } });
});
