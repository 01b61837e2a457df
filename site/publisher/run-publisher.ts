import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { createCmsClient } from '../src/cms/client.ts';
import { createContentStore } from '../src/cms/content-store.ts';
import { createSiteCodeHash } from './build-steps/hash-site-code.ts';
import { createBuildQueue, type BuildQueue } from './build-queue.ts';
import { createDeployments, type Deployments } from './deployments/create-deployments.ts';
import { runDeployCommand } from './deployments/run-deploy-command.ts';
import { failureKind } from './failure-kind.ts';
import { errorText } from './error-text.ts';
import { closeServer } from './http/close-server.ts';
import { listen } from './http/listen.ts';
import { createPublisherServer } from './http/publisher-server.ts';
import { releaseLimits } from './gates/release-limits.ts';
import { createSiteGate } from './gates/site-gate.ts';
import { createSeenIds } from './http/seen-ids.ts';
import { openLiveHistory } from './live-history/live-history.ts';
import { createLog } from './log.ts';
import { createChangeTimes } from './metrics/change-times.ts';
import { createPublisherMetrics } from './metrics/publisher-metrics.ts';
import { pollRevision } from './poll-revision.ts';
import { createLastGoodStore } from './last-good/last-good-store.ts';
import { createPublishContent } from './publish-content.ts';
import type { PublisherEnvironment } from './publisher-environment.ts';
import { createStatusBoard } from './publisher-status.ts';
import { recoverCurrent } from './releases/recover-current.ts';
import { releaseFiles, releaseFolders } from './releases/release-folders.ts';
import type { Release } from './releases/release.ts';
import { removeUnfinished } from './releases/remove-unfinished.ts';
import { watchHold } from './releases/watch-hold.ts';
import { createRendererSource } from './renderer/renderer-source.ts';
import { createSearchUpdater } from './search-index/search-updater.ts';
import { siteCodePaths } from './site-code-paths.ts';
import { createSiteBuilder } from './site-builder/site-builder.ts';
import { createSiteHandler } from './site-server/site-handler.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts the publisher and the site's server. While the CMS is not up yet, the site shows the last
 * release and the publisher tries again.
 * @throws Error when a port is taken.
 */
export async function runPublisher(
  env: PublisherEnvironment,
): Promise<{ stop: () => Promise<void> }> {
  const folders = releaseFolders(resolve(env.DATA_DIR));
  const log = createLog(folders.logs);
  const board = createStatusBoard();
  const metrics = createPublisherMetrics(board);
  const history = await openLiveHistory(folders, log);
  const changeTimes = createChangeTimes(history.since, metrics.changeWentLive);
  const site = createSiteHandler((error) =>
    log.error({ reason: errorText(error) }, 'a file of the site could not be sent'),
  );

  const settings = { SITE_URL: env.SITE_URL, SHOW_DEMO_NOTICE: String(env.SHOW_DEMO_NOTICE) };
  const show = async (release: Release, { isNew = false } = {}) => {
    await site.show(join(folders.release(release.id), releaseFiles.site));
    if (isNew) await noteRelease(release);
    board.update({ release, liveSince: history.since(release.revision) });
    deployments?.request();
  };
  const noteRelease = async (release: Release) => {
    const now = new Date();
    await history.record(release.revision, now);
    changeTimes.live(release.revision, now);
    metrics.released(release);
  };
  const stopping = new AbortController();
  const client = createCmsClient({
    url: env.CMS_URL,
    token: env.READ_API_TOKEN,
    signal: stopping.signal,
  });
  const siteFolder = join(root, 'site');
  const renderers = createRendererSource({
    siteFolder,
    renderersFolder: folders.renderers,
    settings,
    siteUrl: env.SITE_URL,
  });
  const search = createSearchUpdater({
    folder: folders.searchIndex,
    onReady: () => queue.request(),
    onFailure: (error) =>
      log.error({ reason: errorText(error) }, 'the search was not brought up to date'),
  });
  const publishContent = createPublishContent({
    client,
    store: createContentStore(client),
    lastGood: createLastGoodStore(folders.lastGood),
    renderers,
    builder: createSiteBuilder({
      cmsUrl: env.CMS_URL,
      siteUrl: env.SITE_URL,
      showDemoNotice: env.SHOW_DEMO_NOTICE,
    }),
    search,
    gate: createSiteGate(env.SITE_URL),
    limits: releaseLimits(env),
    hashCode: createSiteCodeHash(root, siteCodePaths, settings),
    folders,
    board,
    log,
    show,
    metrics,
  });
  const deployments = createDeploymentsTo(env, { board, log });
  const queue = createBuildQueue({
    run: (signal) => publishContent(signal).then(() => board.update({ failuresInRow: 0 })),
    onFailure: (error, retryIn) => {
      const reason = errorText(error);
      const at = new Date();
      const retryAt = new Date(at.getTime() + retryIn).toISOString();
      const kind = failureKind(error);
      log.error({ kind, reason, retryAt }, 'the site was not brought up to date');
      metrics.failed(kind);
      board.update({
        activity: 'failed',
        failuresInRow: board.read().failuresInRow + 1,
        lastFailure: { at: at.toISOString(), kind, reason, retryAt },
      });
    },
  });
  const servers = [
    {
      server: createPublisherServer({
        webhook: {
          secrets: env.WEBHOOK_SECRETS,
          seenIds: createSeenIds(),
          onChange: ({ revision, changes, changedAt }) => {
            log.info({ revision, changes }, 'content changed');
            board.heard(revision);
            if (changedAt !== undefined) changeTimes.heard(revision, new Date(changedAt));
            queue.request();
          },
          onOutcome: metrics.webhook,
        },
        board,
        metrics,
        liveSince: history.since,
        longestSilence: env.READY_MAX_SILENCE_MINUTES,
        log,
      }),
      port: env.PUBLISHER_PORT,
      host: '127.0.0.1',
    },
    { server: createServer(site.handle), port: env.SITE_PORT, host: env.SITE_HOST },
  ] as const;

  // The publisher's port first: it keeps a second publisher away from the releases.
  const [own, pages] = servers;
  await listen(own.server, own.port, own.host);
  const { release, damaged } = await recoverCurrent(folders);
  if (Object.keys(damaged).length > 0)
    log.error({ damaged, shown: release?.id }, 'releases are damaged: what can be shown is shown');
  if (release) await show(release);
  // Not before there is something to show: a start is no reason for a visitor to see an error.
  await listen(pages.server, pages.port, pages.host);
  log.info({ release: release?.id, site: env.SITE_PORT, publisher: env.PUBLISHER_PORT }, 'started');
  await removeUnfinished(folders);
  queue.request();
  const polling = pollRevision(queue);
  const stopWatching = watchHold(folders, log, () => queue.request());

  return {
    async stop() {
      clearInterval(polling);
      stopWatching();
      const queueEnd = queue.stop();
      stopping.abort();
      await queueEnd;
      await Promise.all([
        renderers.stop(),
        search.stop(),
        deployments?.stop(),
        ...servers.map(({ server }) => closeServer(server)),
      ]);
      log.info('stopped');
    },
  };
}

function createDeploymentsTo(
  { DEPLOY: target, DATA_DIR }: PublisherEnvironment,
  parts: Pick<Deployments, 'board' | 'log'>,
): BuildQueue | undefined {
  if (target === undefined) return undefined;
  const dataDir = resolve(DATA_DIR);
  return createDeployments({
    ...parts,
    deploy: (signal) => runDeployCommand(target, { root, dataDir, signal }),
  });
}
