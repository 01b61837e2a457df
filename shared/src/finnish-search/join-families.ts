import { originsOf } from './derived-from.js';
import type { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

/** Words of one root that no rule joins: one family a line. */
const IRREGULAR = `
auttaa apu avustaa
juosta juoksu
pelätä pelko pelottaa
nähdä näkö
päihde päihtyä
diabetes diabeetikko
lahja lahjoittaa
kuolla kuolema
uida uimari
suomi suomalainen
kokous kokoontua
yhdistys yhdistyä
`;

const VOWEL_STEM = new Map([['', 'WS']]);

/** Joins the families of words that are derived from one another: roots become those of the oldest. */
export function joinFamilies(words: readonly Word[], finder: WordFinder): void {
  const parents = irregularParents();
  const nounsWithStem = (stem: string) =>
    finder.findWith(stem, VOWEL_STEM).filter(({ kind }) => kind === 'n');
  for (const { lemma, kind, root, seams } of words) {
    // A compound's root is made of its parts'.
    if (root !== lemma || seams.length > 0 || parents.has(lemma)) continue;
    for (const origin of originsOf(lemma, kind)) {
      const found =
        'stem' in origin
          ? nounsWithStem(origin.stem)
          : finder.named(origin.named).filter((word) => origin.kinds.includes(word.kind));
      const [base] = found.filter((word) => word.lemma !== lemma && word.seams.length === 0);
      if (!base) continue;
      parents.set(lemma, base.root);
      break;
    }
  }
  for (const word of words) word.root = oldest(word.root, parents);
}

function oldest(root: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let found = root;
  for (let next = parents.get(found); next !== undefined && !seen.has(next);) {
    seen.add(found);
    found = next;
    next = parents.get(found);
  }
  return found;
}

function irregularParents(): Map<string, string> {
  const families = IRREGULAR.trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(families.flatMap(([root = '', ...others]) => others.map((one) => [one, root])));
}
