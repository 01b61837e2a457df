import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { TestedServer } from './servers.ts';
import { startProgram } from './start-program.ts';

const program = findProgram('nginx');
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx with the committed configuration; port and folder are changed as an operator would. */
export const nginx: TestedServer = {
  name: 'nginx',
  missing:
    program && existsSync(brotli)
      ? undefined
      : 'the Debian packages nginx and libnginx-mod-http-brotli-static',
  async start({ folder, siteFolder }) {
    const port = await freePort();
    const committed = await readFile(resolve(import.meta.dirname, '../nginx-site.conf'), 'utf8');
    const site = replaceOnce(
      replaceOnce(committed, 'listen 80;', `listen 127.0.0.1:${port};`),
      'root /srv/civil-society/current/site;',
      `root ${siteFolder};`,
    );
    await mkdir(join(folder, 'nginx'));
    const file = join(folder, 'nginx', 'nginx.conf');
    await writeFile(file, `${surroundings(join(folder, 'nginx'))}\nhttp {\n${site}\n}\n`);
    const url = `http://127.0.0.1:${port}`;
    const running = await startProgram(
      program ?? 'nginx',
      ['-c', file, '-e', 'stderr', '-g', 'daemon off;'],
      `${url}/`,
    );
    return { ...running, url };
  },
};

/** What is around a site's configuration, kept to a folder of the test's own. */
function surroundings(folder: string): string {
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  return `load_module ${brotli};
${asRoot}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events {}`;
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The configuration must say «${from}» once.`);
  return text.replace(from, to);
}
