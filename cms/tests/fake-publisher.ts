import { createServer } from 'node:http';
import { freePort } from './setup/free-port.ts';

/** A publisher in a state that a test chooses. */
export type FakePublisher = {
  url: string;
  /** What `/status.json` answers; undefined: nobody is there. */
  status: object | undefined;
  /** When each revision went live, as `?revision=` asks. */
  liveSince: Map<number, string>;
  /** HTTP status of the answers to webhooks. */
  webhookAnswer: number;
  stop(): Promise<void>;
};

/** Answers as the publisher's `/status.json` and `/webhook` do. */
export async function startFakePublisher(): Promise<FakePublisher> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', publisher.url);
    if (publisher.status === undefined) {
      response.destroy();
    } else if (pathname === '/webhook') {
      response.writeHead(publisher.webhookAnswer).end();
    } else {
      const revision = Number(searchParams.get('revision'));
      const asked = { revision, liveSince: publisher.liveSince.get(revision) ?? null };
      response.end(JSON.stringify({ ...publisher.status, asked }));
    }
  });
  const port = await freePort();
  const publisher: FakePublisher = {
    url: `http://127.0.0.1:${port}`,
    status: { activity: 'idle' },
    liveSince: new Map(),
    webhookAnswer: 202,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return publisher;
}
