import { randomBytes } from 'node:crypto';
import type { ContentChanged } from '@civil-society/shared/webhook/content-changed';
import { signWebhook } from '@civil-society/shared/webhook/signature';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../src/cms/testing/start-server.ts';
import { createStatusBoard, type StatusBoard } from '../publisher-status.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createPublisherServer } from './publisher-server.ts';
import { createSeenIds } from './seen-ids.ts';

const secret = randomBytes(32).toString('base64');
const oldSecret = randomBytes(32).toString('base64');
const message: ContentChanged = {
  type: 'content.changed',
  revision: 8,
  changes: [{ contentType: 'api::event.event', documentId: 'a', action: 'publish' }],
};
const body = JSON.stringify(message);

let heard: ContentChanged[];
let board: StatusBoard;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  heard = [];
  board = createStatusBoard();
  server = await startServer(
    createPublisherServer({
      webhook: {
        secrets: [secret, oldSecret],
        seenIds: createSeenIds(),
        onChange: (changed) => heard.push(changed),
      },
      board,
      log: pino({ enabled: false }),
    }),
  );
});
afterEach(() => server.stop());

const get = (path: string) => fetch(`${server.url}${path}`);

describe('POST /webhook', () => {
  const signed = (text = body, id = 'msg_1', now = new Date(), key = secret) =>
    signWebhook(key, id, text, now);
  const post = async (text: string, headers: Record<string, string>) =>
    (await fetch(`${server.url}/webhook`, { method: 'POST', body: text, headers })).status;

  it('accepts a signed message', async () => {
    expect(await post(body, signed())).toBe(202);
    expect(heard).toEqual([message]);
  });

  it('accepts a message signed with the secret that is on its way out', async () => {
    expect(await post(body, signed(body, 'msg_1', new Date(), oldSecret))).toBe(202);
  });

  it('accepts the same message twice and acts once', async () => {
    const headers = signed();
    expect([await post(body, headers), await post(body, headers)]).toEqual([202, 202]);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['unsigned', body, {}],
    ['tampered with', body.replace('"a"', '"b"'), signed()],
    ['replayed after six minutes', body, signed(body, 'msg_1', new Date(Date.now() - 360_000))],
    ['dated in six minutes', body, signed(body, 'msg_1', new Date(Date.now() + 360_000))],
    [
      'of another sender',
      body,
      signed(body, 'msg_1', new Date(), randomBytes(32).toString('base64')),
    ],
    ['given another id', body, { ...signed(), 'webhook-id': 'msg_2' }],
  ])('refuses a message that is %s', async (_what, text, headers) => {
    expect(await post(text, headers)).toBe(401);
    expect(heard).toEqual([]);
  });

  it.each(['{"type":"content.changed"', '{"type":"content.changed","revision":0}', '[]', ''])(
    'refuses a signed message that says nothing: %j',
    async (text) => {
      expect(await post(text, signed(text))).toBe(400);
      expect(heard).toEqual([]);
    },
  );

  it('refuses a body of more than a megabyte, whether its length is told or not', async () => {
    const long = 'x'.repeat(1024 * 1024 + 1);
    expect(await post(long, signed(long))).toBe(413);
    const stream = new Blob([long]).stream();
    const init = { method: 'POST', body: stream, duplex: 'half', headers: signed(long) } as const;
    expect((await fetch(`${server.url}/webhook`, init)).status).toBe(413);
    expect(heard).toEqual([]);
  });

  it('has nothing for GET', async () => expect((await get('/webhook')).status).toBe(404));
});

describe('status', () => {
  it('is healthy when a release is live', async () => {
    expect((await get('/health')).status).toBe(503);
    board.update({ release: sampleRelease() });
    expect((await get('/health')).status).toBe(200);
  });

  it('tells machines everything', async () => {
    board.update({ activity: 'building', release: sampleRelease() });
    expect(await (await get('/status.json')).json()).toMatchObject({
      activity: 'building',
      release: { revision: 5 },
    });
  });

  it('tells people in Finnish what is live, what failed and which entries are bad', async () => {
    const problems = [{ field: 'summary', kind: 'value', message: 'Too small' } as const];
    const bad = {
      contentType: 'event',
      documentId: 'x1',
      name: '<b>Talkoot</b>',
      problems,
    } as const;
    board.update({
      activity: 'failed',
      release: sampleRelease({
        badEntries: [{ ...bad, isLeftOut: true, isKept: false, problems: [...problems] }],
      }),
      lastFailure: {
        at: '2026-11-24T11:00:00.000Z',
        kind: 'build',
        reason: 'astro build ended with 1 & more',
        retryAt: '2026-11-24T11:00:10.000Z',
      },
    });
    const page = await (await get('/status')).text();
    expect(page).toContain('<html lang="fi">');
    expect(page).toContain('Julkaisu epäonnistui');
    expect(page).toContain('20261124T100000000Z-r5');
    expect(page).toContain('24.11.2026 klo 13.00.00');
    expect(page).toContain('astro build ended with 1 &amp; more');
    expect(page).toContain('«&lt;b&gt;Talkoot&lt;/b&gt;» (x1), jätetty pois sivustolta');
  });

  it('tells people that an earlier release is held, what is kept and what to look at', async () => {
    const problem = { field: 'summary', kind: 'value', message: 'Too small' } as const;
    const bad = { contentType: 'event', documentId: 'x1', name: 'Talkoot' } as const;
    board.update({
      held: { release: 'r1', revision: 5, since: '2026-11-24T11:00:00.000Z' },
      release: sampleRelease({
        badEntries: [{ ...bad, isLeftOut: false, isKept: true, problems: [problem] }],
        warnings: ['3 pages weigh over 14 kB & more'],
      }),
    });
    const page = await (await get('/status')).text();
    expect(page).toContain('Sivustolla pidetään aiempaa julkaisua');
    expect(page).toContain('(x1), näkyy edellisessä kunnossa olleessa muodossaan');
    expect(page).toContain('<li>3 pages weigh over 14 kB &amp; more</li>');
  });

  it('tells people how deploying elsewhere goes', async () => {
    expect(await (await get('/status')).text()).not.toContain('toiselle palvelimelle');
    board.update({
      deployment: {
        state: 'failed',
        releaseId: 'r5',
        at: '2026-11-24T11:00:00.000Z',
        reason: 'The bucket <site> could not be used',
        retryAt: '2026-11-24T11:01:00.000Z',
      },
    });
    const page = await (await get('/status')).text();
    expect(page).toContain('Siirto epäonnistui');
    expect(page).toContain('uusi yritys <time datetime="2026-11-24T11:01:00.000Z">');
    expect(page).toContain('The bucket &lt;site&gt; could not be used');
  });

  it('says so when nothing is live yet', async () => {
    expect(await (await get('/status')).text()).toContain('Sivustoa ei ole vielä julkaistu');
  });
});
