import { join } from 'node:path';

/** Where the demo users' passwords are kept (mode 600): one "role e-mail password" a line. */
export function demoLoginsFile(dataDir: string): string {
  return join(dataDir, 'demo-logins.txt');
}
