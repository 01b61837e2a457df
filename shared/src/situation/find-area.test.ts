import { expect, it } from 'vitest';
import { region } from '../region/region.ts';
import { findArea } from './find-area.ts';

it.each([
  ['Kuopio', 'kuopio'],
  ['  KUOPIO ', 'kuopio'],
  ['Kuopiossa', 'kuopio'],
  ['Kuopioon', 'kuopio'],
  ['Iisalmesta', 'iisalmi'],
  ['Iisalmen kaupunki', 'iisalmi'],
  ['siilinjarvi', 'siilinjarvi'],
  ['Siilinjärven kunta', 'siilinjarvi'],
  ['Siilinjärven kunnassa', 'siilinjarvi'],
  ['Leppävirralla', 'leppavirta'],
  ['Varkauden', 'varkaus'],
  ['Joroisiin', 'joroinen'],
  ['Suonenjoelta', 'suonenjoki'],
])('"%s" is %s', (answer, area) => {
  expect(findArea(answer, region.areas)).toEqual({ area, isGuess: false });
});

it('counts a rural area as its municipality', () => {
  expect(findArea('Nilsiässä', region.areas)?.area).toBe('kuopio');
});

it.each(['Kuopoi', 'Kupio', 'Leppvirta'])('guesses what "%s" means, and says so', (answer) => {
  expect(findArea(answer, region.areas)).toMatchObject({ isGuess: true });
});

it.each(['', '-', 'Helsinki', 'Tervola', 'Koko maakunta', 'Kuopio, Iisalmi', '70100'])(
  'takes "%s" for no municipality',
  (answer) => {
    expect(findArea(answer, region.areas)).toBeUndefined();
  },
);
