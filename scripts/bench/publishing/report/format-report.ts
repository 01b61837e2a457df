import { median } from '../../format-results.ts';
import { buildLimit, type Limit, liveLimit, memoryLimit } from './limits.ts';
import { markdownTable } from './markdown-table.ts';
import type { Results, SizeResults } from './results.ts';
import { percentile } from './statistics.ts';

/** The tables of a run, with each promised figure's limit and whether it is kept. */
export function formatReport({
  sizes,
  machine,
  versions,
  date,
  command,
  ...rest
}: Results): string {
  const lives = sizes.filter(({ live }) => live !== undefined);
  const text = [
    `${date}, commit ${rest.commit}, ${rest.database}, ${machine.cores} cores (${machine.cpu}), ${machine.memoryGb} GB; ${machine.loadAtStart.toFixed(1)} processes were waiting at the start.`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `\`${command}\``,
  ];
  if (sizes.some(({ builds }) => builds.length > 0))
    text.push('### Full build, content to pages on disk', markdownTable(buildRows(sizes)));
  if (lives.length > 0)
    text.push('### From "publish" to the public page', markdownTable(liveRows(lives)));
  return text.join('\n\n');
}

const contentOf = ({ organisations, events }: SizeResults) =>
  `${organisations.toLocaleString('en')} + ${events.toLocaleString('en')}`;
const seconds = (value: number) => value.toFixed(2);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const judged = (text: string, limit: Limit, unit: string) =>
  limit === undefined
    ? text
    : `${text} (≤ ${limit.limit}${unit}: ${limit.isOk ? 'ok' : '**over**'})`;

function buildRows(sizes: readonly SizeResults[]): string[][] {
  const rows = sizes.flatMap((size) => {
    const medianOf = (name: string) => {
      const build = size.builds.find(({ generator }) => generator === name);
      return build && median(build.seconds);
    };
    return size.builds.map(
      ({ generator, preparedSeconds, seconds: times, cpuSeconds, peakBytes, htmlBytes }) => {
        const ratio = (other: string) => {
          const others = medianOf(other);
          return others === undefined ? undefined : median(times) / others;
        };
        const [toHugo, toEleventy] = [ratio('Hugo'), ratio('Eleventy')];
        const limit =
          generator === 'ours' && toHugo !== undefined
            ? buildLimit(size.organisations, toHugo)
            : undefined;
        return [
          contentOf(size),
          generator,
          ...[Math.min(...times), median(times), Math.max(...times)].map(seconds),
          toHugo === undefined ? '' : judged(`${toHugo.toFixed(2)} ×`, limit, ' ×'),
          toEleventy === undefined ? '' : `${toEleventy.toFixed(2)} ×`,
          seconds(median(cpuSeconds)),
          seconds(preparedSeconds),
          megabytes(peakBytes),
          String(size.pages),
          size.load.toFixed(1),
          megabytes(htmlBytes),
        ];
      },
    );
  });
  const head = ['organisations + events', 'built by', 'min s', 'median s', 'max s'];
  return [
    [
      ...head,
      '/ Hugo',
      '/ Eleventy',
      'CPU s',
      'prepared before s',
      'peak MB',
      'pages',
      'load',
      'HTML MB',
    ],
    ...rows,
  ];
}

function liveRows(sizes: readonly SizeResults[]): string[][] {
  const rows = sizes.flatMap((size) => {
    const { live, organisations } = size;
    if (live === undefined) return [];
    const times = live.edits.map((edit) => edit.live);
    const searchable = live.edits.flatMap((edit) => edit.searchable ?? []);
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    return [
      [
        contentOf(size),
        judged(seconds(p50), liveLimit(organisations, 'p50', p50), ' s'),
        judged(seconds(p95), liveLimit(organisations, 'p95', p95), ' s'),
        seconds(Math.max(...times)),
        seconds(Math.max(...live.firstEdits.map((edit) => edit.live))),
        `${seconds(percentile(searchable, 0.5))} / ${seconds(percentile(searchable, 0.95))}`,
        live.burst.length === 0 ? '' : seconds(Math.max(...live.burst)),
        judged(megabytes(live.peakBytes), memoryLimit(organisations, live.peakBytes), ' MB'),
        seconds(live.cpuSecondsPerEdit),
        seconds(live.wholeReleaseSeconds),
        size.load.toFixed(1),
      ],
    ];
  });
  const head = [
    'organisations + events',
    'p50 s',
    'p95 s',
    'max s',
    'first ten max s',
    'search p50 / p95 s',
  ];
  return [
    [
      ...head,
      'all of a burst s',
      'publisher peak MB',
      'publisher CPU s an edit',
      'whole first release s',
      'load',
    ],
    ...rows,
  ];
}
