import { expect, it } from 'vitest';
import { readSurveyDate } from './read-survey-date.ts';

it.each([
  ['12.3.2020', '2020-03-12'],
  ['12.03.2020 klo 9.15', '2020-03-12'],
  ['ke 1.4.2020', '2020-04-01'],
  ['2020-03-12T09:15:00', '2020-03-12'],
  ['12/3/2020 9:15', '2020-03-12'],
  ['43902', '2020-03-12'],
  ['43902,5', '2020-03-12'],
  ['43902.99', '2020-03-12'],
])('"%s" is %s', (text, day) => {
  expect(readSurveyDate(text, false)).toBe(day);
});

it('counts days from 1904 where the file does', () => {
  expect(readSurveyDate('42440', true)).toBe('2020-03-12');
});

it.each(['', 'eilen', '31.2.2020', '12.13.2020', '2020', '5', '99999999', '12.3.20', '1e9'])(
  'takes "%s" for no date',
  (text) => {
    expect(readSurveyDate(text, false)).toBeUndefined();
  },
);
