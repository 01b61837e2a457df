import { existsSync } from 'node:fs';
import { runInOnePiece } from './run-shown.ts';

/** Debian's packages with the servers and tools that tests use, by a file of each. */
const packages: Readonly<Record<string, string>> = {
  caddy: '/usr/bin/caddy',
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'openssh-server': '/usr/sbin/sshd',
  'openssh-client': '/usr/bin/ssh',
  rsync: '/usr/bin/rsync',
  prometheus: '/usr/bin/promtool',
};

/**
 * Installs the real servers on CI's machine. Nobody's own machine gets web servers from running
 * tests: there, what is not installed is skipped, and the tests say so. In CI they fail without.
 */
export async function bringServers(env: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name] ?? ''));
  if (!env['CI'] || missing.length === 0 || !existsSync('/etc/debian_version')) return;

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const options = { cwd, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runInOnePiece([...asRoot, 'apt-get', 'update', '--quiet=2'], options);
  const install = ['apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends'];
  await runInOnePiece([...asRoot, ...install, ...missing], options);
}
