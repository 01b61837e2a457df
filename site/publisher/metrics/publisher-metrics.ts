import { Counter, Histogram, Registry } from 'prom-client';
import { failureKinds, type FailureKind } from '../failure-kind.ts';
import type { StatusBoard } from '../publisher-status.ts';
import type { Release } from '../releases/release.ts';
import { durationBuckets } from './durations.ts';
import { addProcessMetrics } from './process-metrics.ts';
import { addStatusMetrics } from './status-metrics.ts';

export const webhookOutcomes = [
  'accepted',
  'duplicate',
  'bad_signature',
  'replay',
  'malformed',
  'too_long',
] as const;

export type WebhookOutcome = (typeof webhookOutcomes)[number];

/** What the publisher counts and measures, for `/metrics`; docs/monitoring.md tells each name. */
export type PublisherMetrics = {
  /** A release was built and is live. */
  released(release: Pick<Release, 'buildSeconds'>): void;
  /** How many pages of a release were rendered, and how many were taken over as they were. */
  pages(counts: { rendered: number; skipped: number }): void;
  failed(kind: FailureKind): void;
  changeWentLive(seconds: number): void;
  webhook(outcome: WebhookOutcome): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
};

export function createPublisherMetrics(board: StatusBoard): PublisherMetrics {
  const registry = new Registry();
  const registers = [registry];
  const releases = new Counter({
    name: 'publisher_releases_total',
    help: 'Releases that went live.',
    registers,
  });
  const rendered = new Counter({
    name: 'publisher_pages_rendered_total',
    help: 'Pages that were rendered for releases.',
    registers,
  });
  const skipped = new Counter({
    name: 'publisher_pages_skipped_total',
    help: 'Pages of releases that were taken over, since nothing on them had changed.',
    registers,
  });
  const failures = new Counter({
    name: 'publisher_failures_total',
    help: 'Tries to bring the site up to date that failed, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const webhooks = new Counter({
    name: 'publisher_webhooks_total',
    help: 'Webhooks that came, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const publishing = new Histogram({
    name: 'publisher_publish_duration_seconds',
    help: 'From the beginning of a release to its being built.',
    buckets: durationBuckets,
    registers,
  });
  const changeToLive = new Histogram({
    name: 'publisher_change_to_live_seconds',
    help: 'From a change in the CMS to the site showing it.',
    buckets: durationBuckets,
    registers,
  });
  // A series that begins with its first failure hides that failure from rate().
  for (const kind of failureKinds) failures.inc({ kind }, 0);
  for (const outcome of webhookOutcomes) webhooks.inc({ outcome }, 0);
  addStatusMetrics(registry, board);
  addProcessMetrics(registry);

  return {
    released({ buildSeconds }) {
      releases.inc();
      publishing.observe(buildSeconds);
    },
    pages(counts) {
      rendered.inc(counts.rendered);
      skipped.inc(counts.skipped);
    },
    failed: (kind) => failures.inc({ kind }),
    changeWentLive: (seconds) => changeToLive.observe(seconds),
    webhook: (outcome) => webhooks.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
