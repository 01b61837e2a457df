import type { Logger } from 'pino';
import { createBuildQueue, type BuildQueue } from '../build-queue.ts';
import { errorText } from '../error-text.ts';
import type { StatusBoard } from '../publisher-status.ts';

export type Deployments = {
  /** Deploys the release that is live now. @throws Error with the reason */
  deploy: (signal: AbortSignal) => Promise<void>;
  board: StatusBoard;
  log: Logger;
  /** As of the build queue. */
  quiet?: number;
  retryDelays?: readonly number[];
};

/**
 * Deploys after each release, one deployment at a time, beside the building: what is served here
 * does not wait for it, and stays when it fails. A failure is shown and tried again; releases that
 * come meanwhile give one more deployment, of the newest.
 */
export function createDeployments({ deploy, board, log, ...times }: Deployments): BuildQueue {
  return createBuildQueue({
    ...times,
    run: async (signal) => {
      const releaseId = board.read().release?.id;
      board.update({ deployment: { state: 'running', releaseId, at: now() } });
      await deploy(signal);
      board.update({ deployment: { state: 'done', releaseId, at: now() } });
      log.info({ releaseId }, 'deployed');
    },
    onFailure: (error, retryIn) => {
      const reason = errorText(error);
      const retryAt = new Date(Date.now() + retryIn).toISOString();
      log.error({ reason, retryAt }, 'the release was not deployed');
      const { deployment, release } = board.read();
      const releaseId = deployment?.releaseId ?? release?.id;
      board.update({ deployment: { state: 'failed', releaseId, at: now(), reason, retryAt } });
    },
  });
}

const now = () => new Date().toISOString();
