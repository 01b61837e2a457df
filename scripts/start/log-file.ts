import { existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A child's log: its path and an open descriptor to write to. */
export type LogFile = { path: string; descriptor: number };

/** Opens a fresh `logs/<name>.log`; the one of the run before is kept as `<name>.previous.log`. */
export function openLogFile(dataDir: string, name: string): LogFile {
  const path = join(dataDir, 'logs', `${name}.log`);
  if (existsSync(path)) renameSync(path, join(dataDir, 'logs', `${name}.previous.log`));
  return { path, descriptor: openSync(path, 'w', 0o600) };
}

const longestLine = 400;

/** The last lines of a log without colours, long ones cut, to show beside a problem. */
export function lastLines(path: string, count = 20): string {
  const text = stripVTControlCharacters(readFileSync(path, 'utf8'));
  const lines = text.trimEnd().split('\n').slice(-count);
  return lines
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join('\n');
}
