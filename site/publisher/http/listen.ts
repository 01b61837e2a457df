import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts `server`. @throws Error that names a taken port. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const reason = isTaken ? 'is taken by another process' : 'can not be listened on';
    throw new Error(`Port ${port} of ${host} ${reason}: free it or choose another.`, { cause });
  }
}
