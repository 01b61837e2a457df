import { spawn } from 'node:child_process';

/**
 * Runs a program of the toolchain with its output on the terminal.
 * @returns its exit code; 1 where it could not be started or a signal ended it
 */
export function runShown(
  command: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
