import { writeFileSync } from 'node:fs';
import { demoLoginsFile } from '../../start/demo-logins-file.ts';
import type { DemoLogin } from './user-entries.ts';

/** Keeps the demo logins for their owner's eyes only. */
export function writeLogins(dataDir: string, logins: readonly DemoLogin[]): void {
  const lines = logins.map(({ name, email, password }) =>
    [name.padEnd(14), email.padEnd(40), password].join('  '),
  );
  writeFileSync(demoLoginsFile(dataDir), `${lines.join('\n')}\n`, { mode: 0o600 });
}
