import { spawn } from 'node:child_process';

type Options = { cwd: string; env: NodeJS.ProcessEnv };

/**
 * Runs a program of the toolchain with its output on the terminal.
 * @returns its exit code; 1 where it could not be started or a signal ended it
 */
export async function runShown(command: readonly string[], options: Options): Promise<number> {
  return (await run(command, options, 'inherit')).code;
}

/** The same beside others: what it says is shown in one piece when it has ended. */
export async function runInOnePiece(command: readonly string[], options: Options): Promise<number> {
  const { code, said } = await runKept(command, options);
  if (said !== '') console.log(said.trimEnd());
  return code;
}

/** The same with everything that it says kept, both streams as they came. */
export function runKept(
  command: readonly string[],
  options: Options,
): Promise<{ code: number; said: string }> {
  return run(command, options, 'pipe');
}

function run(
  [program = '', ...args]: readonly string[],
  options: Options,
  output: 'inherit' | 'pipe',
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(program, args, { ...options, stdio: ['inherit', output, output] });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', (error) => {
      const problem = `${program} could not be started: ${error.message}`;
      if (output === 'inherit') console.error(problem);
      resolve({ code: 1, said: said + problem });
    });
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
