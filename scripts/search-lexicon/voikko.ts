import { spawnSync } from 'node:child_process';

/** Which of the words Voikko's speller accepts. */
export function acceptedByVoikko(words: string[]): Set<string> {
  const { stdout, status, error } = spawnSync('voikkospell', [], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 1 << 30,
  });
  if (error || status !== 0) throw error ?? new Error(`voikkospell ended with ${status}`);
  const lines = stdout.split('\n').filter((line) => line.startsWith('C: '));
  return new Set(lines.map((line) => line.slice(3)));
}
