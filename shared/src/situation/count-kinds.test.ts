import { describe, expect, it } from 'vitest';
import { countFigures } from './count-figures.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import { answers } from './testing/answers.ts';

const nothing = { normal: null, changed: null, paused: null, total: null };
/** So that every capacity has enough answers for its number to be told. */
const others = [
  ...answers(10, 'kuopio', 'normal', ['Etätoiminta', 'Digiapu']),
  ...answers(10, 'kuopio', 'changed'),
  ...answers(10, 'kuopio', 'paused'),
];
const kindsOf = (those: SurveyAnswer[], askedKinds?: string[]) =>
  countFigures([...others, ...those], askedKinds).byKind;

describe('kinds of help', () => {
  it('tell how those who give them can act, the commonest first, each answer once', () => {
    const byKind = kindsOf([
      ...answers(6, 'kuopio', 'normal', ['Ruoka-apu', 'Asiointi', 'Asiointi']),
      ...answers(7, 'kuopio', 'changed', ['Asiointi', 'Ruoka-apu']),
      ...answers(8, 'kuopio', 'paused', ['Asiointi']),
      ...answers(5, 'kuopio', 'paused', ['Ruoka-apu', 'Asiointi']),
    ]);
    expect(byKind.slice(0, 2)).toEqual([
      { kind: 'Asiointi', normal: 6, changed: 7, paused: 13, total: 26 },
      { kind: 'Ruoka-apu', normal: 6, changed: 7, paused: 5, total: 18 },
    ]);
  });

  it('hide a second number of a kind, for the first could be subtracted from its total', () => {
    const [asiointi] = kindsOf([
      ...answers(12, 'kuopio', 'normal', ['Asiointi', 'Digiapu']),
      ...answers(8, 'kuopio', 'changed', ['Asiointi']),
      ...answers(3, 'kuopio', 'paused', ['Asiointi']),
    ]);
    expect(asiointi).toMatchObject({ kind: 'Asiointi', normal: 12, changed: null, paused: null });
    expect(asiointi?.total).toBe(23);
  });

  it('hide how many chose one when nearly everybody did: that tells who did not', () => {
    const almostAll = [
      ...answers(29, 'kuopio', 'normal', ['Asiointi', 'Digiapu']),
      ...answers(1, 'kuopio', 'normal', ['Digiapu']),
      ...answers(20, 'kuopio', 'changed', ['Asiointi']),
      ...answers(10, 'kuopio', 'changed'),
      ...answers(20, 'kuopio', 'paused', ['Asiointi']),
      ...answers(10, 'kuopio', 'paused'),
    ];
    expect(countFigures(almostAll).byKind.find(({ kind }) => kind === 'Asiointi')).toEqual({
      ...{ kind: 'Asiointi', normal: null, changed: null, paused: 20, total: 69 },
    });
  });

  it('hide all of one that nearly all who answered chose', () => {
    const [only] = countFigures([
      ...answers(20, 'kuopio', 'normal', ['Asiointi', 'Asiointi']),
      ...answers(20, 'kuopio', 'changed', ['Asiointi']),
      ...answers(20, 'kuopio', 'paused', ['Asiointi']),
      ...answers(4, 'kuopio', 'paused', []),
    ]).byKind;
    expect(only).toEqual({ kind: 'Asiointi', ...nothing });
  });

  it('tell only how many chose them where the numbers of all are not all told', () => {
    const { capacity, byKind } = countFigures([
      ...answers(30, 'kuopio', 'normal', ['Asiointi', 'Digiapu']),
      ...answers(20, 'kuopio', 'normal'),
      ...answers(2, 'kuopio', 'changed', ['Asiointi']),
    ]);
    expect(capacity).toMatchObject({ normal: null, changed: null, total: 52 });
    expect(byKind).toEqual([
      { kind: 'Asiointi', ...nothing, total: 32 },
      { kind: 'Digiapu', ...nothing, total: 30 },
    ]);
  });

  it('are not named in words that only a few chose: they may be what somebody wrote', () => {
    const byKind = kindsOf([
      ...answers(6, 'kuopio', 'normal', ['Ruoka-apu', 'Asiointi']),
      ...answers(1, 'kuopio', 'normal', ['Autan Mattia Koivukujalla', 'Ruoka-apu']),
      ...answers(4, 'kuopio', 'normal', ['Lumityöt', 'Muut', 'Asiointi']),
    ]);
    expect(byKind.map(({ kind, total }) => [kind, total])).toEqual([
      ['Asiointi', 10],
      ['Digiapu', 10],
      ['Etätoiminta', 10],
      ['Ruoka-apu', 7],
      ['Muut', 5],
    ]);
  });

  it('stand last when their number is hidden, wherever it would belong', () => {
    const byKind = kindsOf(answers(2, 'kuopio', 'paused', ['Auraus', 'Digiapu']), ['Auraus']);
    expect(byKind.map(({ kind }) => kind)).toEqual(['Digiapu', 'Etätoiminta', 'Auraus']);
    expect(byKind.at(-1)).toEqual({ kind: 'Auraus', ...nothing });
  });

  it('hide a second one where everybody chose one only, for the rest could be subtracted', () => {
    const byKind = countFigures(
      [
        ...answers(30, 'kuopio', 'normal', ['Ruoka-apu']),
        ...answers(20, 'kuopio', 'normal', ['Asiointi']),
        ...answers(2, 'kuopio', 'normal', ['Kuljetus']),
        ...answers(9, 'kuopio', 'normal', []),
        ...answers(9, 'kuopio', 'changed', ['Ruoka-apu']),
        ...answers(9, 'kuopio', 'paused', ['Ruoka-apu']),
      ],
      ['Kuljetus'],
    ).byKind;
    expect(byKind[0]).toMatchObject({ kind: 'Ruoka-apu', total: 48 });
    expect(byKind.find(({ kind }) => kind === 'Kuljetus')).toEqual({
      kind: 'Kuljetus',
      ...nothing,
    });
  });
});
