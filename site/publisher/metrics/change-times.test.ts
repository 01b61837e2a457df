import { beforeEach, expect, it } from 'vitest';
import { createChangeTimes, type ChangeTimes } from './change-times.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second));
let seconds: number[];
let live: Record<number, string>;
let times: ChangeTimes;

beforeEach(() => {
  seconds = [];
  live = {};
  times = createChangeTimes(
    (revision) => live[revision],
    (time) => seconds.push(time),
  );
});

it('measures from the change to the release that shows it', () => {
  times.heard(5, at(1));
  times.heard(6, at(2));
  times.heard(9, at(3));
  times.live(6, at(4));
  expect(seconds).toEqual([3, 2]);
  times.live(9, at(10));
  times.live(10, at(11));
  expect(seconds).toEqual([3, 2, 7]);
});

it('measures a change whose webhook came after the site showed it', () => {
  live[5] = at(4).toISOString();
  times.heard(5, at(1));
  expect(seconds).toEqual([3]);
});

it('takes a clock that is ahead for none at all', () => {
  times.heard(5, at(3));
  times.live(5, at(2));
  expect(seconds).toEqual([0]);
});

it('forgets the oldest of too many', () => {
  for (let revision = 1; revision <= 1_001; revision += 1) times.heard(revision, at(0));
  times.live(1_001, at(1));
  expect(seconds).toHaveLength(1_000);
});
