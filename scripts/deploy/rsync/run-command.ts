import { spawn } from 'node:child_process';
import { DeployProblem } from '../deploy-problem.ts';

export type CommandResult = { exitCode: number; output: string; errors: string };

/**
 * Runs a program to its end.
 * @param input what it reads
 * @throws DeployProblem when it is not installed
 */
export function runCommand(
  [program = '', ...args]: readonly string[],
  input = '',
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    // Messages are read by us: they have to be in one language.
    const child = spawn(program, args, { env: { ...process.env, LC_ALL: 'C' } });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', (cause) =>
      reject(
        new DeployProblem(
          'failed',
          `${program} could not be started: install it (Debian: rsync, openssh-client).`,
          { cause },
        ),
      ),
    );
    // What it does not read it does not need.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output, errors }));
  });
}
