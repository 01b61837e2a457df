import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { rsyncSettingsSchema, type RsyncSettings } from '../rsync/rsync-settings.ts';
import { runCommand } from '../rsync/run-command.ts';

const sshd = '/usr/sbin/sshd';
const needed = [sshd, '/usr/bin/ssh', '/usr/bin/ssh-keygen', '/usr/bin/rsync'];

/** What is missing on this machine for tests over SSH; undefined where nothing is. */
export const missingForSsh = needed.every((program) => existsSync(program))
  ? undefined
  : 'the Debian packages openssh-server, openssh-client and rsync';

/** A real sshd with keys and a configuration of its own, for the account that runs the tests. */
export async function startSshd(folder: string) {
  for (const name of ['host', 'user']) {
    const file = join(folder, name);
    await runCommand(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', file]);
  }
  await copyFile(join(folder, 'user.pub'), join(folder, 'authorized'));
  const port = await freePort();
  const hostKey = await readFile(join(folder, 'host.pub'), 'utf8');
  await writeFile(join(folder, 'known-hosts'), `[127.0.0.1]:${port} ${hostKey}`);
  const configuration = join(folder, 'sshd_config');
  await writeFile(
    configuration,
    `ListenAddress 127.0.0.1:${port}
HostKey ${join(folder, 'host')}
AuthorizedKeysFile ${join(folder, 'authorized')}
PidFile ${join(folder, 'sshd.pid')}
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
`,
  );
  // Its own folder, which a start by the system would have made.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  const child = spawn(sshd, ['-D', '-e', '-f', configuration], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close');
  for (let tries = 0; !(await isListening(port)); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`sshd does not start: ${errors}`);
    await setTimeout(50);
  }
  const settings: RsyncSettings = rsyncSettingsSchema.parse({
    DATA_DIR: join(folder, 'data'),
    RSYNC_TARGET: `${userInfo().username}@127.0.0.1:${join(folder, 'remote')}`,
    RSYNC_SSH_PORT: String(port),
    RSYNC_SSH_KEY_FILE: join(folder, 'user'),
    RSYNC_KNOWN_HOSTS_FILE: join(folder, 'known-hosts'),
  });
  return {
    settings,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
