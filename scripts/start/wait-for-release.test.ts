import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Child } from './child.ts';
import { UserProblem } from './user-problem.ts';
import { waitForRelease } from './wait-for-release.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const publisher: Child = {
  name: 'publisher',
  logPath: '',
  ended: new Promise(() => undefined),
  stop: () => Promise.resolve(),
  problem: (what) => new UserProblem(what),
};

/** A status page that says one thing after the other, and the last again and again. */
async function statusPage(...states: object[]): Promise<string> {
  server = createServer((_, response) => {
    response.end(JSON.stringify(states.length > 1 ? states.shift() : states[0]));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return `http://127.0.0.1:${address.port}/status.json`;
}

test('waits until there is a release', async () => {
  const url = await statusPage(
    { activity: 'idle' },
    { activity: 'building' },
    { activity: 'idle', release: { id: '1' } },
  );
  await expect(waitForRelease(url, publisher)).resolves.toBeUndefined();
});

test('a first build that fails is told with its reason', async () => {
  const failed = { activity: 'failed', lastFailure: { reason: 'The disk is full.' } };
  const url = await statusPage({ activity: 'building' }, failed);
  await expect(waitForRelease(url, publisher)).rejects.toThrow(
    'The site could not be built: The disk is full.',
  );
});

test('a publisher that ends is told', async () => {
  const url = await statusPage({ activity: 'building' });
  const ended = { ...publisher, ended: Promise.resolve('ended with exit code 1') };
  await expect(waitForRelease(url, ended)).rejects.toThrow(/publisher ended with exit code 1/);
});
