import { expect, it } from 'vitest';
import { measureProcess } from './measure-process.ts';

const node = (code: string) => ({
  file: process.execPath,
  args: ['-e', code],
  cwd: import.meta.dirname,
});

it('counts what children use too', async () => {
  const hungry = `const kept = Buffer.alloc(3e8, 1); const end = Date.now() + 500; while (Date.now() < end); kept.length`;
  const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hungry)}])`;
  const { peakBytes, seconds, cpuSeconds } = await measureProcess(node(parent));
  expect(peakBytes).toBeGreaterThan(3e8);
  expect(seconds).toBeGreaterThan(0.5);
  expect(cpuSeconds).toBeGreaterThan(0);
});

it('says what a program that fails has said', async () => {
  const failing = measureProcess(node('console.error("no such content"); process.exit(3)'));
  await expect(failing).rejects.toThrow(/ended with 3[^]*no such content/);
});
