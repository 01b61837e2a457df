import { buildCms, buildShared } from './build-parts.ts';
import { checkPort } from './check-port.ts';
import type { Child } from './child.ts';
import type { Children } from './children.ts';
import { claimDataDir } from './claim-data-dir.ts';
import { readDatabaseState } from './database-state.ts';
import { loadDemoContent } from './load-demo-content.ts';
import { prepareDataDir } from './prepare-data-dir.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { serviceEnvironment } from './service-environment.ts';
import type { Settings } from './settings.ts';
import { startCms } from './start-cms.ts';
import { startMailbox } from './start-mailbox.ts';
import { startPublisher } from './start-publisher.ts';
import type { Step } from './step.ts';

/** A running service. */
export type Service = {
  /** Whether this start has loaded the demo content. */
  hasLoadedDemoContent: boolean;
  isDemo: boolean;
  /** Rejects with a UserProblem when a process ends by itself; never resolves. */
  failed: Promise<never>;
};

/**
 * Brings the whole service up: builds what has changed, loads the demo content into an empty
 * database, starts the mailbox, the CMS and the publisher, and waits until the site is live.
 * @param children gets every process; the caller stops them, after a failure too
 * @throws UserProblem
 */
export async function runService(
  settings: Settings,
  { step, children }: { step: Step; children: Children },
): Promise<Service> {
  prepareDataDir(settings.dataDir);
  claimDataDir(settings.dataDir);
  await checkPorts(settings);
  const secrets = readOrMakeSecrets(settings.dataDir);
  const env = serviceEnvironment(settings, secrets, process.env);
  const context = { settings, env, children, step };

  await buildShared(context);
  await buildCms(context);
  const before = await readDatabaseState(settings.database);
  if (before === 'empty') await loadDemoContent(context);

  const isDemo = before !== 'own-content';
  env['SHOW_DEMO_NOTICE'] = String(settings.showDemoNotice ?? isDemo);
  const processes = [
    ...(await startMailbox(context)),
    await startCms(context),
    await startPublisher(context),
  ];
  return { hasLoadedDemoContent: before === 'empty', isDemo, failed: firstEnd(processes) };
}

async function checkPorts({ cms, site, publisher, mailbox }: Settings): Promise<void> {
  await checkPort(cms.port, { name: 'the CMS', variable: 'CMS_PORT' });
  await checkPort(site.port, { name: 'the site', variable: 'SITE_PORT' });
  await checkPort(publisher.port, { name: 'the publisher', variable: 'PUBLISHER_PORT' });
  if (mailbox === undefined) return;
  await checkPort(mailbox.port, { name: 'the mailbox', variable: 'MAILBOX_PORT' });
  await checkPort(mailbox.smtpPort, {
    name: "the mailbox's mail server",
    variable: 'MAILBOX_SMTP_PORT',
  });
}

function firstEnd(processes: readonly Child[]): Promise<never> {
  const failed = Promise.race(
    processes.map(async (child) => {
      const how = await child.ended;
      throw child.problem(`The process "${child.name}" stopped by itself: it ${how}.`);
    }),
  );
  // During an ordered stop nobody waits for it.
  failed.catch(() => undefined);
  return failed;
}
