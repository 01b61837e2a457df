import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = JSON.stringify(join(import.meta.dirname, 'hand-over.mjs'));

/** A process that hands over to another which runs `program`. */
function handOver(program: string, env: NodeJS.ProcessEnv = {}) {
  const outer = `
    const { handOver } = await import(${module});
    const options = { cwd: process.cwd(), env: process.env };
    process.exitCode = await handOver(process.execPath, ['-e', ${JSON.stringify(program)}], options);`;
  return spawn(process.execPath, ['--input-type=module', '-e', outer], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: undefined, ...env },
  });
}

test('the exit code is passed on', async () => {
  expect(await once(handOver('process.exit(7)'), 'exit')).toEqual([7, null]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s reaches the program', async (signal) => {
  const outer = handOver(`
    process.on('${signal}', () => process.exit(5));
    setInterval(() => {}, 1000);
    console.log('ready');`);
  await once(outer.stdout, 'data');
  outer.kill(signal);
  expect(await once(outer, 'exit')).toEqual([5, null]);
});

test('when npm has been ended, the program is too', async () => {
  const program = `
    process.on('SIGTERM', () => process.exit(0));
    setInterval(() => {}, 1000);
    console.log(process.pid);`;
  const outer = `
    const { handOver } = await import(${module});
    console.log('handing over');
    await handOver(process.execPath, ['-e', ${JSON.stringify(program)}], { cwd: '.', env: process.env });`;
  const shell = spawn(
    'sh',
    ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, outer],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    },
  );
  let output = '';
  // Ends when the last process that holds the pipe has ended.
  for await (const chunk of shell.stdout.setEncoding('utf8')) {
    output += chunk;
    if (/\d+\n/.test(output)) shell.kill('SIGTERM');
  }
  expect(output).toMatch(/^handing over\n\d+\n$/);
});

test('a program that a signal ended gives 128 and its number', async () => {
  expect(await once(handOver("process.kill(process.pid, 'SIGKILL')"), 'exit')).toEqual([137, null]);
});
