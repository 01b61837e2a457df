import { z } from 'zod';
import { errorText } from '../dispatch/error-text';
import { mailSettings } from './mail-configuration';
import { sendTestMail } from './send-test-mail';

/** `pnpm --filter @civil-society/cms mail:test you@example.org` */
async function main(): Promise<void> {
  const to = z.email().safeParse(process.argv[2]);
  if (!to.success)
    throw new Error(
      'Say whom to write to: pnpm --filter @civil-society/cms mail:test you@example.org',
    );
  const answer = await sendTestMail(process.env, to.data);
  const { from } = mailSettings(process.env);
  process.stdout.write(`Sent to ${to.data} from ${from}. The server answered: ${answer}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`No mail was sent. ${errorText(error)}\n`);
  process.exitCode = 1;
});
