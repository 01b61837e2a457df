import { beforeEach, expect, it } from 'vitest';
import { createStatusBoard, type StatusBoard } from '../publisher-status.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createPublisherMetrics, type PublisherMetrics } from './publisher-metrics.ts';

let board: StatusBoard;
let metrics: PublisherMetrics;
const lines = async () => (await metrics.text()).split('\n');

beforeEach(() => {
  board = createStatusBoard();
  metrics = createPublisherMetrics(board);
});

it('counts from nought, and leaves out what is not known', async () => {
  const text = await lines();
  expect(text).toContain('publisher_releases_total 0');
  expect(text).toContain('publisher_failures_total{kind="disk"} 0');
  expect(text).toContain('publisher_webhooks_total{outcome="replay"} 0');
  expect(text).toContain('publisher_queue_state{state="idle"} 1');
  expect(text.filter((line) => line.startsWith('publisher_live_revision'))).toEqual([]);
});

it('counts and measures what happens', async () => {
  metrics.released({ buildSeconds: 1.2 });
  metrics.changeWentLive(2);
  metrics.pages({ rendered: 3, skipped: 597 });
  metrics.failed('disk');
  metrics.webhook('bad_signature');
  const text = await lines();
  for (const line of [
    'publisher_releases_total 1',
    'publisher_publish_duration_seconds_bucket{le="1"} 0',
    'publisher_publish_duration_seconds_bucket{le="1.5"} 1',
    'publisher_change_to_live_seconds_sum 2',
    'publisher_pages_rendered_total 3',
    'publisher_pages_skipped_total 597',
    'publisher_failures_total{kind="disk"} 1',
    'publisher_webhooks_total{outcome="bad_signature"} 1',
  ])
    expect(text).toContain(line);
});

it('tells the status as it is at the scrape', async () => {
  const effects = [
    { isLeftOut: true, isKept: false },
    { isLeftOut: false, isKept: true },
    { isLeftOut: false, isKept: false },
    { isLeftOut: false, isKept: false },
  ];
  const badEntries = effects.map((effect) => ({
    ...effect,
    contentType: 'event' as const,
    documentId: 'x',
    name: 'Salainen nimi',
    problems: [{ field: 'title', kind: 'value' as const, message: 'Too small' }],
  }));
  board.update({
    release: sampleRelease({ badEntries }),
    checked: { at: '2026-11-24T10:00:10.000Z', revision: 5 },
    activity: 'building',
  });
  board.heard(6);
  const text = await lines();
  for (const line of [
    'publisher_live_revision 5',
    'publisher_content_revision 6',
    'publisher_last_release_timestamp_seconds 1795514404',
    'publisher_last_check_timestamp_seconds 1795514410',
    'publisher_queue_state{state="idle"} 0',
    'publisher_queue_state{state="publishing"} 1',
    'publisher_bad_entries{shown="nothing"} 1',
    'publisher_bad_entries{shown="last_good"} 1',
    'publisher_bad_entries{shown="partly"} 2',
  ])
    expect(text).toContain(line);
  expect(text.join('\n')).not.toContain('Salainen nimi');
});

it('tells memory and lag of the process', async () => {
  const text = (await lines()).join('\n');
  expect(text).toMatch(/^process_resident_memory_bytes \d{7,}$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds [\d.e-]+$/m);
});
