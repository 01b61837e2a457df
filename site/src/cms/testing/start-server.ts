import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';

/** Starts `server` on a free loopback port; for tests. */
export async function startServer(server: Server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
