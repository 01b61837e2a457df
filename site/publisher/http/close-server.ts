import type { Server } from 'node:http';

/** Stops taking connections, ends the open ones, and resolves when all are gone. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
