import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { TestedServer } from './servers.ts';
import { startProgram } from './start-program.ts';

const program = findProgram('caddy');

/** Caddy with the committed configuration; only its own control port is turned off. */
export const caddy: TestedServer = {
  name: 'Caddy',
  missing: program ? undefined : 'the Debian package caddy',
  async start({ folder, siteFolder }) {
    const url = `http://127.0.0.1:${await freePort()}`;
    const file = join(folder, 'Caddyfile');
    const committed = resolve(import.meta.dirname, '../Caddyfile');
    await writeFile(file, `{\n\tadmin off\n}\nimport ${committed}\n`);
    return startProgram(
      program ?? 'caddy',
      ['run', '--adapter', 'caddyfile', '--config', file],
      `${url}/`,
      { ...process.env, HOME: folder, SITE_ADDRESS: url, SITE_ROOT: siteFolder },
    ).then((running) => ({ ...running, url }));
  },
};
