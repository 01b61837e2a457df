import { median } from '../../format-results.ts';
import { plot, type Series } from './plot.ts';
import type { Results } from './results.ts';
import { percentile } from './statistics.ts';

const colours: Record<string, string> = { ours: '#0c6478', Hugo: '#c2410c', Eleventy: '#6b7280' };

/** How the cost of a full build and of one change grows with the content; undefined without figures. */
export function plotGrowth({ sizes }: Results): string | undefined {
  const names = ['ours', 'Hugo', 'Eleventy'];
  const builds = names.map((name): Series => ({
    name: `full build, ${name}`,
    colour: colours[name] ?? '#000',
    points: sizes.flatMap(({ organisations, builds: all }) => {
      const build = all.find(({ generator }) => generator === name);
      return build ? [{ x: organisations, y: median(build.seconds) }] : [];
    }),
  }));
  const lives = (
    [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const
  ).map(([name, share]): Series => ({
    name: `publish to live, ${name}`,
    colour: '#b45309',
    isDashed: name === 'p95',
    points: sizes.flatMap(({ organisations, live }) =>
      live === undefined
        ? []
        : [
            {
              x: organisations,
              y: percentile(
                live.edits.map((edit) => edit.live),
                share,
              ),
            },
          ],
    ),
  }));
  const series = [...lives, ...builds].filter(({ points }) => points.length > 0);
  if (series.length === 0) return undefined;
  return plot(
    'How the cost of publishing grows',
    { x: 'organisations (and as many events)', y: 'seconds' },
    series,
  );
}
