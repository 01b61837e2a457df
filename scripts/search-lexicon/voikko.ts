import { spawnSync } from 'node:child_process';

/** Which of the words Voikko's speller accepts. */
export function acceptedByVoikko(words: string[]): Set<string> {
  const lines = askVoikko([], words).filter((line) => line.startsWith('C: '));
  return new Set(lines.map((line) => line.slice(3)));
}

/** One of Voikko's analyses: `BASEFORM`, `CLASS`, `WORDBASES` … */
export type VoikkoAnalysis = Record<string, string>;

/** Every analysis that Voikko has of each word. */
export function analysedByVoikko(words: string[]): Map<string, VoikkoAnalysis[]> {
  const found = new Map<string, VoikkoAnalysis[]>();
  for (const line of askVoikko(['-m'], words)) {
    const [, word, number, key, value] = /^A\((.*)\):(\d+):(\w+)=(.*)$/.exec(line) ?? [];
    if (word === undefined || key === undefined || value === undefined) continue;
    const analyses = found.get(word) ?? [];
    found.set(word, analyses);
    (analyses[Number(number) - 1] ??= {})[key] = value;
  }
  return found;
}

function askVoikko(options: string[], words: string[]): string[] {
  const { stdout, status, error } = spawnSync('voikkospell', options, {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 1 << 30,
  });
  if (error || status !== 0) throw error ?? new Error(`voikkospell ended with ${status}`);
  return stdout.split('\n');
}
