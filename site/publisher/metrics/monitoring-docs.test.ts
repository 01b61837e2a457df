import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStatusBoard } from '../publisher-status.ts';
import { missingForPromtool, promtoolProblems } from '../testing/promtool.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createPublisherMetrics } from './publisher-metrics.ts';

if (missingForPromtool)
  process.stderr.write(`Metrics are not checked by Prometheus: install ${missingForPromtool}.\n`);

const root = join(import.meta.dirname, '../../..');
const monitoring = join(root, 'docs/monitoring');
const guide = readFileSync(join(root, 'docs/monitoring.md'), 'utf8');
const alerts = readFileSync(join(monitoring, 'alerts.yml'), 'utf8');

/** With every metric that there can be. */
async function metricsText(): Promise<string> {
  const board = createStatusBoard();
  const now = new Date().toISOString();
  board.update({
    release: sampleRelease(),
    checked: { at: now, revision: 6 },
    searchRevision: 5,
    deployment: { state: 'done', releaseId: 'r5', at: now },
  });
  board.heard(6);
  return createPublisherMetrics(board).text();
}
const namesIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
const documented = namesIn(guide, /`((?:publisher|cms|process|nodejs)_[a-z_]+)[`{]/g);

describe('docs/monitoring.md', () => {
  it('has every metric of the publisher, and no other', async () => {
    const real = namesIn(await metricsText(), /^# TYPE (\S+)/gm);
    expect(real.length).toBeGreaterThan(15);
    const own = documented.filter((name) => !name.startsWith('cms_'));
    expect(own.toSorted()).toEqual(real.toSorted());
  });

  it('has every event of the log, by a name that does not change', () => {
    const sources = globSync('site/publisher/**/*.ts', { cwd: root })
      .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8'));
    const calls = sources.flatMap((source) => [
      ...source.matchAll(/\blog\??\.(?:info|warn|error)\(([^;]*?)\)[;,\n]/g),
    ]);
    const events = calls.map(([call]) => {
      const [, name] = /'([^']+)',?\s*\)[;,\n]$/.exec(call) ?? [];
      expect(name, `no plain name ends ${call}`).toBeDefined();
      return name ?? '';
    });
    expect(events.length).toBeGreaterThan(15);
    const rows = namesIn(guide, /^\| `([^`]+)` +\|/gm);
    expect(
      events.filter((name) => !rows.includes(name)),
      'tell of it in the table of docs/monitoring.md',
    ).toEqual([]);
  });
});

describe('the example alerts', () => {
  it('ask for metrics that there are', () => {
    const asked = namesIn(alerts, /\b((?:publisher|cms|process|nodejs)_[a-z_]+)\b/g).map((name) =>
      name.replace(/_bucket$/, ''),
    );
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !documented.includes(name))).toEqual([]);
  });

  it.skipIf(missingForPromtool)(
    'are accepted by Prometheus, and raised when they should be',
    () => {
      expect(promtoolProblems(['check', 'rules', 'alerts.yml'], { cwd: monitoring })).toBe('');
      expect(promtoolProblems(['test', 'rules', 'alerts.test.yml'], { cwd: monitoring })).toBe('');
    },
  );
});

describe('the metrics', () => {
  it.skipIf(missingForPromtool)('are named as Prometheus wants it', async () => {
    expect(promtoolProblems(['check', 'metrics'], { input: await metricsText() })).toBe('');
    // The check is one that can fail.
    const wrong = '# TYPE wrong_name counter\nwrong_name 1\n';
    expect(promtoolProblems(['check', 'metrics'], { input: wrong })).toContain('_total');
  });
});
