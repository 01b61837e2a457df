import { once } from 'node:events';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMailFolder, type MailFolder } from './mail-folder.ts';
import { startSmtpServer } from './smtp-server.ts';
import { createWebServer } from './web-server.ts';

let path: string;
let folder: MailFolder;
let web: Server;
let url: string;
beforeEach(async () => {
  path = join(mkdtempSync(join(tmpdir(), 'mailbox-')), 'mailbox');
  folder = openMailFolder(path);
  web = createWebServer(folder).listen(0, '127.0.0.1');
  await once(web, 'listening');
  url = `http://127.0.0.1:${portOf(web)}`;
});
afterEach(() => {
  web.close();
  web.closeAllConnections();
});

function portOf(server: { address(): unknown }): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null && 'port' in address)
    return Number(address.port);
  throw new Error('no port was given');
}

const sample = {
  to: 'eevi@example.fi',
  from: 'palvelu@example.fi',
  subject: 'Kutsu <b>sinulle</b>',
  text: 'Avaa https://cms.example/kutsu?a=1&b=2 pian <script>alert(1)</script>',
  html: '<p>Avaa <a href="https://cms.example/kutsu">kutsu</a></p><script>alert(1)</script>',
};
const get = async (address: string) => {
  const response = await fetch(url + address);
  return { response, body: await response.text() };
};

/** Speaks SMTP by hand, a line after each answer. */
async function sendBySmtp(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const answers: string[] = [];
  const rest = [...lines];
  socket.on('data', (answer: string) => {
    answers.push(answer);
    const line = rest.shift();
    if (line === undefined) socket.end();
    else socket.write(`${line}\r\n`);
  });
  await once(socket, 'close');
  return answers.join('');
}

test('what comes by SMTP is listed, the newest first, and survives a restart', async () => {
  const smtp = await startSmtpServer(folder, 0);
  for (const name of ['eka', 'toka'])
    await sendBySmtp(portOf(smtp.server), [
      'HELO test',
      'MAIL FROM:<palvelu@example.fi>',
      `RCPT TO:<${name}@example.fi>`,
      'DATA',
      `From: palvelu@example.fi\r\nSubject: =?utf-8?q?T=C3=A4rke=C3=A4?= ${name}\r\n\r\nHei!\r\n.`,
      'QUIT',
    ]);
  await new Promise<void>((closed) => smtp.close(closed));
  const mails: unknown = JSON.parse((await get('/mails.json')).body);
  expect(mails).toMatchObject([
    { to: 'toka@example.fi', subject: 'Tärkeä toka', text: expect.stringContaining('Hei!') },
    { to: 'eka@example.fi', subject: 'Tärkeä eka' },
  ]);
  expect(openMailFolder(path).all()).toEqual(mails);
});

test('the newest 200 are kept, readable to the owner only', () => {
  const mails = Array.from({ length: 203 }, (_, number) =>
    folder.add({ ...sample, subject: String(number) }),
  );
  expect(folder.all()).toEqual(mails.slice(3).toReversed());
  for (const file of readdirSync(path)) expect(statSync(join(path, file)).mode & 0o777).toBe(0o600);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('the pages escape what a mail says and its links can be followed', async () => {
  const { id } = folder.add(sample);
  const list = await get('/');
  expect(list.body).toContain(`href="/mails/${id}"`);
  expect(list.body).not.toContain('<b>sinulle');
  const { body } = await get(`/mails/${id}`);
  expect(body).toContain('href="https://cms.example/kutsu?a=1&amp;b=2"');
  expect(body).toMatch(/<iframe [^>]*sandbox="(?![^"]*allow-scripts)/);
  expect(body).not.toMatch(/<script|<b>sinulle/);
});

test('the HTML of a mail runs nothing and fetches nothing', async () => {
  const { id } = folder.add(sample);
  const { response, body } = await get(`/mails/${id}/html`);
  expect(body).toContain(sample.html);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
});

test.each(['/mails/nothing', '/mails/..%2F..%2Fsecrets', '/other'])(
  '%s is not there',
  async (address) => {
    folder.add(sample);
    expect((await get(address)).response.status).toBe(404);
  },
);

test('another name for this machine reads nothing', async () => {
  folder.add(sample);
  const asked = request(`${url}/mails.json`, { headers: { host: 'evil.example' } }).end();
  const [response] = await once(asked, 'response');
  expect(response.statusCode).toBe(403);
  expect(await text(response)).not.toContain('eevi');
});
