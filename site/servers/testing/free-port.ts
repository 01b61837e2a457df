import { createServer } from 'node:http';
import { z } from 'zod';
import { startServer } from '../../src/cms/testing/start-server.ts';

/** A port that nobody listens on; for programs that can't choose one themselves. */
export async function freePort(): Promise<number> {
  const server = await startServer(createServer());
  await server.stop();
  return z.coerce.number().parse(new URL(server.url).port);
}
