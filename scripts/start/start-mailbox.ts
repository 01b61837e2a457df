import { join } from 'node:path';
import type { Child } from './child.ts';
import type { ServiceContext } from './service-context.ts';
import { waitUntilAnswering } from './wait-until-answering.ts';

const secondsToWait = 30;

/** Starts the mailbox that takes the service's mails, where no real mail server is set. */
export async function startMailbox(context: ServiceContext): Promise<Child[]> {
  const { settings, env, children, step } = context;
  const { repository, dataDir, mailbox } = settings;
  if (mailbox === undefined) return [];
  const child = children.start({
    name: 'mailbox',
    args: [join(repository, 'scripts/mailbox/main.ts')],
    cwd: join(repository, 'scripts'),
    env,
    dataDir,
  });
  const page = `http://127.0.0.1:${mailbox.port}/`;
  await step('Mailbox', () => waitUntilAnswering(page, child, secondsToWait));
  return [child];
}
