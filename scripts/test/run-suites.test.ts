import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { runSuites } from './run-suites.ts';
import type { Suite } from './suites.ts';

const suite = (title: string, isSingleThreaded: boolean): Suite => ({
  ...{ title, isSingleThreaded, group: 'unit', package: '.', command: [] },
});
const suites = [suite('a', true), suite('b', true), suite('c', true), suite('d', false)];

afterEach(() => vi.restoreAllMocks());

test('two at a time, each in one piece, and the others alone with their output shown', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line.trim()));
  let running = 0;
  let most = 0;
  const results = await runSuites(suites, async ({ title }, output) => {
    running += 1;
    most = Math.max(most, running);
    if (output === 'shown') expect(running).toBe(1);
    await wait(title === 'a' ? 50 : 5);
    running -= 1;
    return {
      counts: { passed: 1, failed: title === 'b' ? 1 : 0, skipped: 0 },
      said: `of ${title}`,
    };
  });
  expect(most).toBe(2);
  // The order is that of the suites, also where another one ended first.
  expect(results.map(({ title, counts }) => [title, counts.failed])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 0],
  ]);
  for (const title of ['a', 'b', 'c'])
    expect(lines.filter((line) => line.startsWith(`── ${title} `))).toEqual([
      expect.stringMatching(new RegExp(`of ${title}$`)),
    ]);
  expect(lines.at(-1)).toMatch(/^── d ─+$/);
});
