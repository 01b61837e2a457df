import { expect, it } from 'vitest';
import { formatReport } from './format-report.ts';
import { plotGrowth } from './plot-growth.ts';
import type { Results, SizeResults } from './results.ts';
import { percentile } from './statistics.ts';

const build = (generator: string, seconds: number[]) => ({
  ...{ generator, seconds },
  cpuSeconds: seconds,
  preparedSeconds: 4,
  peakBytes: 1e8,
  htmlBytes: 2e8,
});
const edit = (live: number) => ({ kind: 'summary', answered: 0.1, live, searchable: live + 1 });

const size = (organisations: number, factor: number): SizeResults => ({
  organisations,
  events: organisations,
  pages: 2 * organisations,
  load: 0.4,
  builds: [
    build('ours', [2 * factor, factor]),
    build('Hugo', [factor]),
    build('Eleventy', [factor]),
  ],
  live: {
    wholeReleaseSeconds: 9,
    firstEdits: [edit(5)],
    edits: [1, 2, 3, 4, 9].map((seconds) => edit(seconds * factor)),
    cpuSecondsPerEdit: 0.2,
    burst: [3, 4],
    peakBytes: 2e9,
  },
});

const results: Results = {
  date: '2026-11-24',
  commit: 'abc',
  command: 'pnpm bench:publishing',
  machine: { cpu: 'A processor', cores: 2, memoryGb: 16, loadAtStart: 0.5 },
  versions: { Hugo: '0.1' },
  database: 'sqlite',
  sizes: [size(5000, 1), size(50000, 3)],
};

it('takes percentiles by nearest rank', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => 50 - index);
  expect([0.5, 0.95, 1].map((share) => percentile(numbers, share))).toEqual([25, 48, 50]);
  expect(percentile([7], 0.5)).toBe(7);
  expect(() => percentile([], 0.5)).toThrow('nothing');
});

it('says beside each promised figure whether it is kept', () => {
  const report = formatReport(results);
  expect(report).toContain('| 5,000 + 5,000 | 3.00 (≤ 3 s: ok) | 9.00 (≤ 5 s: **over**) | 9.00 |');
  expect(report).toContain('| ours | 1.00 | 1.50 | 2.00 | 1.50 × (≤ 1.3 ×: **over**) | 1.50 × |');
  expect(report).toContain('2000 (≤ 1500 MB: **over**)');
});

it('draws a line for each figure, with a point a size', () => {
  const svg = plotGrowth(results) ?? '';
  expect(svg.match(/<polyline/g)).toHaveLength(5);
  expect(svg.match(/<circle/g)).toHaveLength(10);
  expect(svg).not.toContain('NaN');
  expect(plotGrowth({ ...results, sizes: [] })).toBeUndefined();
});
