import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { createStatusBoard } from '../publisher-status.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createDeployments } from './create-deployments.ts';

/** A busy machine takes its time. */
const waiting = { timeout: 20_000 };

function setUp(deploy: () => Promise<void>) {
  const board = createStatusBoard();
  const release = sampleRelease();
  board.update({ release });
  const log = pino({ enabled: false });
  const deployments = createDeployments({ deploy, board, log, quiet: 0, retryDelays: [1] });
  return { board, release, deployments };
}

it(
  'tells of a deployment that is running and of one that is done',
  { timeout: 60_000 },
  async () => {
    let finish = () => {};
    const { board, release, deployments } = setUp(
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    deployments.request();
    await vi.waitFor(() => expect(board.read().deployment?.state).toBe('running'), waiting);
    finish();
    await vi.waitFor(
      () => expect(board.read().deployment).toMatchObject({ state: 'done', releaseId: release.id }),
      waiting,
    );
    await deployments.stop();
  },
);

it(
  'tells why one failed, leaves the live release alone, and tries again',
  { timeout: 60_000 },
  async () => {
    const reasons: (string | undefined)[] = [];
    const { board, release, deployments } = setUp(async () => {
      reasons.push(board.read().deployment?.state);
      if (reasons.length === 1) throw new Error('the disk is full');
    });
    const failures: unknown[] = [];
    const update = board.update.bind(board);
    board.update = (change) => {
      if (change.deployment?.state === 'failed') failures.push(change.deployment);
      update(change);
    };
    deployments.request();
    await vi.waitFor(() => expect(board.read().deployment?.state).toBe('done'), waiting);
    expect(failures).toEqual([expect.objectContaining({ reason: 'the disk is full' })]);
    expect(board.read()).toMatchObject({ release, activity: 'idle' });
    await deployments.stop();
  },
);
