import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { checkPort } from './check-port.ts';

const use = { name: 'the CMS', variable: 'CMS_PORT' };
let server: Server | undefined;

afterEach(() => {
  server?.close();
});

function listen(host: string): Promise<number> {
  return new Promise((resolve) => {
    const listening = createServer().listen(0, host, () => {
      const address = listening.address();
      if (address === null || typeof address === 'string') throw new Error('no port was given');
      resolve(address.port);
    });
    server = listening;
  });
}

test.each(['127.0.0.1', '::1', '0.0.0.0'])('a port taken on %s is refused', async (host) => {
  const port = await listen(host);
  await expect(checkPort(port, use)).rejects.toThrow(
    new RegExp(`Port ${port}, which the CMS needs, is taken.*CMS_PORT`),
  );
});

test('a free port is fine', async () => {
  const port = await listen('127.0.0.1');
  await new Promise((resolve) => server?.close(resolve));
  await expect(checkPort(port, use)).resolves.toBeUndefined();
});
