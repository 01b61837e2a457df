import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailFolder } from './mail-folder.ts';

const largestMail = 10 * 1024 * 1024;

/** Takes every mail that a program of this machine sends, and passes none on. */
export async function startSmtpServer(folder: MailFolder, port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestMail,
    onData(stream, { envelope }, answer) {
      simpleParser(stream).then((mail) => {
        folder.add({
          to: envelope.rcptTo.map(({ address }) => address).join(', '),
          from: mail.from?.text ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html || '',
        });
        answer();
      }, answer);
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  server.on('error', (error) => console.error(error.message));
  return server;
}
