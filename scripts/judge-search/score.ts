import type { Judgement } from '@civil-society/site/search/judgements/judgements.ts';

/** How well one answer does (README.md of the judgements defines the figures). */
export type Score = { recall: number; reciprocalRank: number; precision: number };

const kinds: Record<string, string> = {
  jarjestot: 'organisation',
  tapahtumat: 'event',
  uutiset: 'news',
};

/** The judgements' name of a page: `/tapahtumat/kuoro/` is `event/kuoro`. */
export function documentOf(address: string): string {
  const [, folder = '', slug = ''] = address.split('/');
  return `${kinds[folder] ?? folder}/${slug}`;
}

/** @param found documents, the best first */
export function scoreOf(judged: Judgement['documents'], found: readonly string[]): Score {
  const good = Object.keys(judged).filter((document) => (judged[document] ?? 0) >= 2);
  const wanted = good.length > 0 ? good : Object.keys(judged);
  const ten = found.slice(0, 10);
  const first = found.findIndex((document) => document in judged);
  return {
    recall:
      wanted.filter((document) => ten.includes(document)).length / Math.min(10, wanted.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    precision: found.slice(0, 5).filter((document) => document in judged).length / 5,
  };
}

export function meanScore(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return {
    recall: mean(({ recall }) => recall),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    precision: mean(({ precision }) => precision),
  };
}
