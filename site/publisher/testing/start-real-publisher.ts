import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fakeToken } from '../../src/cms/testing/fake-read-api.ts';
import type { PublisherStatus } from '../publisher-status.ts';

export type RealPublisher = {
  siteUrl: string;
  statusUrl: string;
  /** The status once it is as wanted. @throws Error with the last one when it never is. */
  waitFor(isWanted: (status: PublisherStatus) => boolean): Promise<PublisherStatus>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
};

const longestWait = 180_000;

/** Starts the publisher's own program with the real site, on free ports. */
export async function startRealPublisher(dataDir: string, cmsUrl: string): Promise<RealPublisher> {
  const [sitePort, publisherPort] = [await freePort(), await freePort()];
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const statusUrl = `http://127.0.0.1:${publisherPort}/status.json`;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: dataDir,
      CMS_URL: cmsUrl,
      READ_API_TOKEN: fakeToken,
      WEBHOOK_SECRETS: randomBytes(32).toString('base64'),
      SITE_URL: 'http://127.0.0.1:4321',
      SITE_PORT: String(sitePort),
      PUBLISHER_PORT: String(publisherPort),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    siteUrl,
    statusUrl,
    async waitFor(isWanted) {
      const deadline = Date.now() + longestWait;
      let last: PublisherStatus | undefined;
      while (Date.now() < deadline) {
        last = await readStatus(statusUrl);
        if (last && isWanted(last)) return last;
        await sleep(50);
      }
      throw new Error(
        `The publisher never was as wanted. Its last status: ${JSON.stringify(last)}`,
      );
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Undefined while it does not listen yet. */
async function readStatus(url: string): Promise<PublisherStatus | undefined> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? ((await response.json()) as PublisherStatus) : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
