import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';
import { closeServer } from '../http/close-server.ts';

/** Starts `server` on a free loopback port. */
export async function startServer(server: Server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { url: `http://127.0.0.1:${port}`, stop: () => closeServer(server) };
}
