// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string, spawnError?: NodeJS.ErrnoException }>} `code` is
 *   1 where a signal ended it or it could not be started
 */
export function runQuietly(program, args, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (spawnError) => resolve({ code: 1, output, spawnError }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
