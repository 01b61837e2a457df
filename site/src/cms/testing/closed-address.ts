import { createServer } from 'node:http';
import { startServer } from './start-server.ts';

/** An address at which nobody answers: that of a server that has been stopped. */
export async function closedAddress(): Promise<string> {
  const { url, stop } = await startServer(createServer());
  await stop();
  return url;
}
