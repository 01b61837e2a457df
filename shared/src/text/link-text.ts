import { nodesOfType, nodeText, type EditorNode } from './editor-blocks.ts';
import { safeHref } from './safe-href.ts';

export type LinkProblem = {
  /** What the link says; empty where it says nothing. */
  text: string;
  kind: 'empty' | 'vague' | 'address' | 'unusable';
};

/** Words of which no number together tells where a link leads. */
const vagueWords = new Set(
  [
    [
      'tämä',
      'tästä',
      'tässä',
      'tätä',
      'tähän',
      'tänne',
      'täältä',
      'täällä',
      'se',
      'siitä',
      'sieltä',
    ],
    ['klikkaa', 'klikkaamalla', 'paina', 'napauta', 'napsauta', 'painamalla', 'avaa', 'siirry'],
    [
      'katso',
      'lue',
      'lisää',
      'lisätietoa',
      'lisätietoja',
      'lisätiedot',
      'info',
      'jatka',
      'lukemista',
    ],
    ['linkki', 'linkin', 'linkistä', 'linkkiä', 'sivu', 'sivun', 'sivulta', 'sivulla', 'sivulle'],
    ['ja', 'myös', 'here', 'click', 'read', 'more', 'link'],
  ].flat(),
);

/**
 * Links that don't say where they lead when they are read on their own, as a screen reader's list of
 * links does (WCAG 2.2, 2.4.4), and links to addresses that the site can't follow.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html
 */
export function linkProblems(blocks: readonly EditorNode[]): LinkProblem[] {
  return nodesOfType(blocks, 'link').flatMap((link) => {
    const text = nodeText(link).trim();
    const kind = linkTextProblem(text) ?? (safeHref(link.url ?? '') ? undefined : 'unusable');
    return kind === undefined ? [] : [{ text, kind }];
  });
}

/** What is wrong with the words of a link. A mail address or "yhdistys.fi" is fine. */
export function linkTextProblem(text: string): 'empty' | 'vague' | 'address' | undefined {
  if (/^(https?:\/\/|www\.)/i.test(text)) return 'address';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'empty';
  return words.every((word) => vagueWords.has(word)) ? 'vague' : undefined;
}
