import { expect, it } from 'vitest';
import { alternativeTextProblem } from './alternative-text-problem.ts';

it.each([
  ['Melojia Kallavedellä ilta-auringossa', undefined],
  ['Kuva 3 henkilöstä talkoissa', undefined],
  ['', 'missing'],
  [null, 'missing'],
  [' – ', 'missing'],
  ['talkoot.JPG', 'file-name'],
  ['IMG_20260712', 'file-name'],
  ['DSC 0042', 'file-name'],
])('“%s”: %s', (text, problem) => expect(alternativeTextProblem(text)).toBe(problem));
