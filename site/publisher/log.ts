import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { destination, multistream, pino, type Logger } from 'pino';

/** Logs JSON lines to stdout and to `publisher.log` in `folder`. */
export function createLog(folder: string): Logger {
  mkdirSync(folder, { recursive: true });
  const file = destination({ dest: join(folder, 'publisher.log'), sync: true });
  // A full disk must not end the publisher: the line still goes to stdout.
  file.on('error', (error: Error) => {
    process.stderr.write(`publisher.log can't be written: ${error.message}\n`);
  });
  return pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    multistream([{ stream: process.stdout }, { stream: file }]),
  );
}
