import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { stopRequested } from '../start/stop-requested.ts';
import { openMailFolder } from './mail-folder.ts';
import { startSmtpServer } from './smtp-server.ts';
import { createWebServer } from './web-server.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const environmentSchema = z.object({
  DATA_DIR: z.string().min(1),
  MAILBOX_PORT: port,
  MAILBOX_SMTP_PORT: port,
});

/** A mail server and a page of what it has taken, on this machine only, until it is stopped. */
async function main(): Promise<void> {
  const environment = environmentSchema.parse(process.env);
  const folder = openMailFolder(join(environment.DATA_DIR, 'mailbox'));
  const smtp = await startSmtpServer(folder, environment.MAILBOX_SMTP_PORT);
  const web = createWebServer(folder).listen(environment.MAILBOX_PORT, '127.0.0.1');
  await once(web, 'listening');
  await stopRequested();
  web.close();
  web.closeAllConnections();
  smtp.close();
}

await main();
