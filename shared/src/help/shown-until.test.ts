import { describe, expect, test } from 'vitest';
import { isShown, shownUntil } from './shown-until.ts';

const offer = { confirmedAt: '2026-03-20T08:00:00.000Z', isPaused: false };

describe('shownUntil', () => {
  test('is so many days after the confirmation, to the second', () => {
    expect(shownUntil(offer, 14)).toEqual(new Date('2026-04-03T08:00:00.000Z'));
    expect(shownUntil(offer, 1)).toEqual(new Date('2026-03-21T08:00:00.000Z'));
  });

  test('is the end of its own last day in Finland where that comes first', () => {
    const until = (validThrough: string) => shownUntil({ ...offer, validThrough }, 14);
    expect(until('2026-03-25')).toEqual(new Date('2026-03-25T22:00:00.000Z'));
    expect(until('2026-04-30')).toEqual(new Date('2026-04-03T08:00:00.000Z'));
  });

  test('knows the days on which clocks are turned', () => {
    const until = (confirmedAt: string, validThrough: string) =>
      shownUntil({ ...offer, confirmedAt, validThrough }, 14);
    // The last day of winter time is 23 hours long, that of summer time 25.
    expect(until('2026-03-20T08:00:00.000Z', '2026-03-28')).toEqual(
      new Date('2026-03-28T22:00:00.000Z'),
    );
    expect(until('2026-03-20T08:00:00.000Z', '2026-03-29')).toEqual(
      new Date('2026-03-29T21:00:00.000Z'),
    );
    expect(until('2026-10-20T08:00:00.000Z', '2026-10-24')).toEqual(
      new Date('2026-10-24T21:00:00.000Z'),
    );
    expect(until('2026-10-20T08:00:00.000Z', '2026-10-25')).toEqual(
      new Date('2026-10-25T22:00:00.000Z'),
    );
  });

  test('follows another time zone where one is given', () => {
    const utc = shownUntil({ ...offer, validThrough: '2026-03-25' }, 14, 'UTC');
    expect(utc).toEqual(new Date('2026-03-26T00:00:00.000Z'));
  });
});

describe('isShown', () => {
  const at = (time: string, more: object = {}) =>
    isShown({ ...offer, ...more }, 14, new Date(time));

  test('until the moment when its time is over', () => {
    expect(at('2026-04-03T07:59:59.999Z')).toBe(true);
    expect(at('2026-04-03T08:00:00.000Z')).toBe(false);
  });

  test('through the whole of its last day', () => {
    const validThrough = '2026-03-25';
    expect(at('2026-03-25T21:59:59.999Z', { validThrough })).toBe(true);
    expect(at('2026-03-25T22:00:00.000Z', { validThrough })).toBe(false);
  });

  test('never while it is paused', () => {
    expect(at('2026-03-21T08:00:00.000Z', { isPaused: true })).toBe(false);
  });
});
