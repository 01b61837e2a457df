import { expect, it } from 'vitest';
import { isShouting } from './is-shouting.ts';

it.each(['TERVETULOA PUUROTALKOISIIN', 'KEVÄTJUHLA', 'KUOPION MELOJAT ry', 'ÄÄNI JA VALO 2026'])(
  '%s is shouted',
  (title) => expect(isShouting(title)).toBe(true),
);

it.each([
  'EHYT ry',
  'SPR',
  'MLL Kuopio',
  'Tervetuloa',
  'A-klinikka',
  '',
  '2026',
  'JHL ry:n kahvit',
])('“%s” is not', (title) => expect(isShouting(title)).toBe(false));
