import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Ways of deploying; each is a command of `scripts/deploy`. */
export const deployTargets = ['s3', 'rsync'] as const;

export type DeployTarget = (typeof deployTargets)[number];

/** The command has no use for the tokens and secrets of the CMS. */
const inherited = /^(?:PATH|HOME|USER|TMPDIR|LANG|NODE_OPTIONS|SSH_AUTH_SOCK|(?:S3|RSYNC)_\w+)$/;

/**
 * Deploys the current release by the command that operators use, as a process of its own: a
 * deployment that hangs or crashes does not touch what is served here.
 * @throws Error with what the command said; AbortError when `signal` ends it
 */
export async function runDeployCommand(
  target: DeployTarget,
  { root, dataDir, signal }: { root: string; dataDir: string; signal: AbortSignal },
): Promise<void> {
  const variables = Object.entries(process.env).filter(([name]) => inherited.test(name));
  const child = spawn(process.execPath, [join(root, 'scripts/deploy', target, 'main.ts')], {
    env: { ...Object.fromEntries(variables), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(errors.trim() || `The command ended with ${code ?? 'a signal'}.`);
}
