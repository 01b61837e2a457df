import type { Judgement } from '@civil-society/site/search/judgements/judgements.ts';
import type { Answer } from './ask.ts';
import { documentOf, meanScore, scoreOf, type Score } from './score.ts';

/** A judged query with what both engines answered. */
export type Judged = { judgement: Judgement; ours: Answer; plain: Answer };

const engines = ['plain', 'ours'] as const;

export function scoreBy(
  engine: (typeof engines)[number],
  { judgement, ...answers }: Judged,
): Score {
  return scoreOf(judgement.documents, answers[engine].addresses.map(documentOf));
}

/** The figures of both engines side by side, of all queries and by kind. */
export function figures(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ judgement }) => judgement.kind))].sort();
  const rows = ['all', ...kinds].map((kind) => {
    const some = judged.filter(({ judgement }) => kind === 'all' || judgement.kind === kind);
    const cells = engines.map((engine) => row(meanScore(some.map((one) => scoreBy(engine, one)))));
    return `${kind.padEnd(20)}${String(some.length).padStart(4)}   ${cells.join('   |   ')}`;
  });
  const head = 'recall@10   MRR   precision@5'.padEnd(27);
  return [`${' '.repeat(27)}plain: ${head} | ours: ${head}`, ...rows].join('\n');
}

/** Queries of which one of our first ten documents is missing, or the first one is not the first. */
export function failures(judged: readonly Judged[]): string {
  return judged
    .filter((one) => scoreBy('ours', one).recall < 1 || scoreBy('ours', one).reciprocalRank < 1)
    .map((one) => {
      const { query, kind } = one.judgement;
      const { suggestion = '' } = one.ours;
      return `${query.padEnd(34)}${kind.padEnd(19)}${row(scoreBy('plain', one))}   |   ${row(scoreBy('ours', one))}  ${suggestion}`;
    })
    .join('\n');
}

/** Median and 95th percentile. */
export function times(answers: readonly Answer[]): string {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

const row = ({ recall, reciprocalRank, precision }: Score) =>
  [recall, reciprocalRank, precision].map((figure) => figure.toFixed(3)).join('   ');
