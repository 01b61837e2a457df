import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { createChildren } from './children.ts';

let dataDir: string;
const command = (name: string, program: string) => ({
  name,
  args: ['-e', program],
  cwd: dataDir,
  env: process.env,
  dataDir,
});

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'children-'));
  mkdirSync(join(dataDir, 'logs'));
});

test('what a child writes goes to its log', async () => {
  await createChildren().runToEnd('Writing', command('writer', 'console.log("words")'));
  expect(readFileSync(join(dataDir, 'logs/writer.log'), 'utf8')).toBe('words\n');
});

test('a failing child is told with its exit code, the end of its log and the path', async () => {
  const failing = createChildren().runToEnd(
    'Working',
    command('worker', 'console.error("out of ink"); process.exit(3)'),
  );
  await expect(failing).rejects.toThrow(/Working failed.*exit code 3.*worker\.log.*out of ink/s);
});

test('stopping ends a child and the processes that it has started', async () => {
  const children = createChildren();
  const parent = `
    const { spawn } = require('node:child_process');
    const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    console.log(grandchild.pid);
    setInterval(() => {}, 1000);`;
  const child = children.start(command('parent', parent));
  const grandchild = await firstLine(child.logPath);

  await children.stopAll();

  expect(await child.ended).toBe('ended with SIGTERM');
  await expect.poll(() => isRunning(Number(grandchild))).toBe(false);
});

test('nothing is started any more once the service stops', async () => {
  const children = createChildren();
  await children.stopAll();
  expect(() => children.start(command('late', ''))).toThrow(/stopping/);
});

async function firstLine(path: string): Promise<string> {
  for (;;) {
    const [line, rest] = readFileSync(path, 'utf8').split('\n');
    if (line !== undefined && rest !== undefined) return line;
    await sleep(20);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie waiting for its new parent counts as gone.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
