import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';
import { freePort } from './setup/free-port.ts';

/** A mail as the server has taken it. */
export type ReceivedMail = {
  to: string;
  from: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
};

/** A real mail server that keeps what it is given. */
export type TestSmtpServer = {
  /** For the environment: `startTestStrapi({ SMTP_URL: smtp.url })`. */
  url: string;
  /** What has been taken, in order. */
  mails(): readonly ReceivedMail[];
  /** Waits for the newest mail to an address; fails after ten seconds. */
  mailTo(address: string): Promise<ReceivedMail>;
  clear(): void;
  /** Answers a recipient with this status from now on, such as 550; 250 takes it again. */
  answer(address: string, status: number): void;
  /** Listens no more, and again. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a mail server for tests on a free port. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const port = await freePort();
  const mails: ReceivedMail[] = [];
  const answers = new Map<string, number>();
  let server = await listen(port, mails, answers);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => mails,
    mailTo: (address) =>
      vi.waitFor(() => {
        const mail = mails.findLast(({ to }) => to === address);
        if (!mail) throw new Error(`No mail has come to ${address}.`);
        return mail;
      }, 10_000),
    clear: () => void mails.splice(0),
    answer: (address, status) => void answers.set(address, status),
    goDown: () => close(server),
    comeUp: async () => {
      server = await listen(port, mails, answers);
    },
    stop: () => close(server),
  };
}

async function listen(
  port: number,
  mails: ReceivedMail[],
  answers: ReadonlyMap<string, number>,
): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const status = answers.get(address) ?? 250;
      if (status < 400) answer();
      else answer(Object.assign(new Error('Not taken'), { responseCode: status }));
    },
    onData(stream, session, answer) {
      simpleParser(stream).then((mail) => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
          from: mail.from?.text ?? '',
          replyTo: mail.replyTo?.text ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html || '',
          messageId: mail.messageId ?? '',
        });
        answer();
      }, answer);
    },
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', listening);
  });
  return server;
}

function close(server: SMTPServer): Promise<void> {
  return new Promise((closed) => server.close(closed));
}
