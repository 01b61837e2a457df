import { Gauge, type Registry } from 'prom-client';
import type { StatusBoard } from '../publisher-status.ts';
import { queueState, queueStates } from '../status/queue-state.ts';
import { epochSeconds, optionalGauge } from './optional-gauge.ts';

/** What the status says now, read at each scrape. */
export function addStatusMetrics(registry: Registry, board: StatusBoard): void {
  const gauge = (name: string, help: string, read: () => number | undefined) =>
    optionalGauge(registry, { name, help, read });

  gauge('publisher_live_revision', 'Revision of the content that visitors see.', () => {
    return board.read().release?.revision;
  });
  gauge('publisher_content_revision', 'Newest revision that the CMS has told of.', () => {
    const { waiting, checked } = board.read();
    return waiting?.revision ?? checked?.revision;
  });
  gauge('publisher_search_revision', 'Revision of the content that the search knows.', () => {
    return board.read().searchRevision;
  });
  gauge('publisher_pages', 'Pages of the live release.', () => board.read().release?.pageCount);
  gauge('publisher_last_release_timestamp_seconds', 'When the live release was built.', () =>
    epochSeconds(board.read().release?.builtAt),
  );
  gauge('publisher_last_check_timestamp_seconds', 'When the CMS last told its revision.', () =>
    epochSeconds(board.read().checked?.at),
  );
  gauge('publisher_waiting_since_timestamp_seconds', 'Since when a change is known to wait.', () =>
    epochSeconds(board.read().waiting?.since),
  );
  gauge('publisher_failures_in_row', 'Tries that failed since the last that went well.', () => {
    return board.read().failuresInRow;
  });
  gauge('publisher_held', '1 while an earlier release is held by a rollback.', () => {
    return board.read().held === undefined ? 0 : 1;
  });
  gauge('publisher_deployment_failed', '1 while the last deployment elsewhere has failed.', () => {
    const { deployment } = board.read();
    return deployment && (deployment.state === 'failed' ? 1 : 0);
  });
  addQueue(registry, board);
  addBadEntries(registry, board);
}

function addQueue(registry: Registry, board: StatusBoard): void {
  new Gauge({
    name: 'publisher_queue_state',
    help: 'What happens to changes on their way to the site: 1 for the state it is in.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const current = queueState(board.read());
      for (const state of queueStates) this.set({ state }, state === current ? 1 : 0);
    },
  });
}

function addBadEntries(registry: Registry, board: StatusBoard): void {
  new Gauge({
    name: 'publisher_bad_entries',
    help: 'Published entries that the live release could not show as they are, by what it shows.',
    labelNames: ['shown'],
    registers: [registry],
    collect() {
      const entries = board.read().release?.badEntries ?? [];
      const kept = entries.filter(({ isKept }) => isKept).length;
      const nothing = entries.filter(({ isLeftOut }) => isLeftOut).length;
      this.set({ shown: 'nothing' }, nothing);
      this.set({ shown: 'last_good' }, kept);
      this.set({ shown: 'partly' }, entries.length - kept - nothing);
    },
  });
}
