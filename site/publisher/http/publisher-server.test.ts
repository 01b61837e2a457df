import { randomBytes } from 'node:crypto';
import type { ContentChanged } from '@civil-society/shared/webhook/content-changed';
import { signWebhook } from '@civil-society/shared/webhook/signature';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../src/cms/testing/start-server.ts';
import { createPublisherMetrics } from '../metrics/publisher-metrics.ts';
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
let outcomes: string[];
let board: StatusBoard;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  heard = [];
  outcomes = [];
  board = createStatusBoard();
  server = await startServer(
    createPublisherServer({
      webhook: {
        secrets: [secret, oldSecret],
        seenIds: createSeenIds(),
        onChange: (changed) => heard.push(changed),
        onOutcome: (outcome) => outcomes.push(outcome),
      },
      board,
      metrics: createPublisherMetrics(board),
      liveSince: (revision) => (revision <= 5 ? '2026-11-24T10:00:05.000Z' : undefined),
      longestSilence: 5,
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
    expect(outcomes).toEqual(['accepted']);
  });

  it('accepts a message signed with the secret that is on its way out', async () => {
    expect(await post(body, signed(body, 'msg_1', new Date(), oldSecret))).toBe(202);
  });

  it('accepts the same message twice and acts once', async () => {
    const headers = signed();
    expect([await post(body, headers), await post(body, headers)]).toEqual([202, 202]);
    expect(heard).toHaveLength(1);
    expect(outcomes).toEqual(['accepted', 'duplicate']);
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
  ])('refuses a message that is %s', async (what, text, headers) => {
    expect(await post(text, headers)).toBe(401);
    expect(heard).toEqual([]);
    expect(outcomes).toEqual([what.includes('minutes') ? 'replay' : 'bad_signature']);
  });

  it.each(['{"type":"content.changed"', '{"type":"content.changed","revision":0}', '[]', ''])(
    'refuses a signed message that says nothing: %j',
    async (text) => {
      expect(await post(text, signed(text))).toBe(400);
      expect(outcomes).toEqual(['malformed']);
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

describe('status for machines', () => {
  it('is healthy when a release is live', async () => {
    expect((await get('/health')).status).toBe(503);
    board.update({ release: sampleRelease() });
    expect((await get('/health')).status).toBe(200);
  });

  it('is alive whatever happens, and ready when it shows what the CMS has told lately', async () => {
    expect((await get('/health/live')).status).toBe(200);
    const ready = async () => {
      const { status, body } = await get('/health/ready').then(async (response) => ({
        status: response.status,
        body: await response.text(),
      }));
      return `${status} ${body}`;
    };
    expect(await ready()).toContain('503 No release');
    board.update({ release: sampleRelease() });
    expect(await ready()).toContain('503 The CMS has not told');
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    board.update({ checked: { at: minutesAgo(6), revision: 5 } });
    expect(await ready()).toContain('503 The CMS last told the revision of its content 360 s ago');
    board.update({ checked: { at: minutesAgo(4), revision: 5 } });
    expect(await ready()).toBe('200 ok\n');
  });

  it('tells everything, and when a revision went live', async () => {
    board.update({ activity: 'building', release: sampleRelease(), liveSince: board.read().since });
    board.heard(7);
    const answer = await (await get('/status.json?revision=5')).json();
    expect(answer).toMatchObject({
      activity: 'building',
      release: { revision: 5 },
      queue: 'publishing',
      waiting: { revision: 7 },
      failuresInRow: 0,
      counts: { pages: 600, badEntries: 0, warnings: 0 },
      asked: { revision: 5, liveSince: '2026-11-24T10:00:05.000Z' },
    });
    expect(answer.ageSeconds).toBeGreaterThanOrEqual(0);
    expect(answer.waitingSeconds).toBeGreaterThanOrEqual(0);
    expect(await (await get('/status.json?revision=6')).json()).toMatchObject({
      asked: { revision: 6, liveSince: null },
    });
    expect(await (await get('/status.json?revision=x')).json()).not.toHaveProperty('asked');
  });

  it('has metrics for Prometheus', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toContain('publisher_releases_total 0');
  });
});

it('tells people in Finnish', async () => {
  const response = await get('/status');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('Sivustoa ei ole vielä julkaistu');
});
