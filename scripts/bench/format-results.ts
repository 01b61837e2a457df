import type { Measurement } from './bench-client.ts';

/** A table (Markdown) of seconds, with how many times quicker «after» is than «before». */
export function formatResults(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ client, variant, times }) => {
    const before = measurements.find((m) => m.client === client && m.variant === 'before');
    const ratio = before === undefined ? 1 : median(before.times) / median(times);
    const cells = [Math.min(...times), median(times), Math.max(...times)].map(seconds);
    return `| ${client} | ${variant} | ${cells.join(' | ')} | ${ratio.toFixed(1)} × |`;
  });
  return [
    '| database | read API | min s | median s | max s | quicker |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The middle of an unsorted list; of two middles the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
