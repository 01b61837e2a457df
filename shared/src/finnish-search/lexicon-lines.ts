import type { Word } from './word.js';

// opettajia, but opiskelijoita: both plurals are let through (VISK § 74).
const AGENT = 'P1 P1o Q1 Q1o S0 T1o W0';
// kävellä, kävely (VISK § 235).
const OFTEN = 'P0 Q0 R0 S0 W0';
const ACTION = 'C3s P3s Q3s S3se W3se';

/** Splits a lexicon's text: `# class`, then its words, `=` at seams, `+` before derived words. */
export function* lexiconLines(
  text: string,
): Generator<{ kind: string; edits: string; lemma: string; seams: number[]; derived: string[] }> {
  let kind = 'o';
  let edits = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('%')) continue;
    if (line.startsWith('# ')) {
      [kind = 'o', edits = ''] = [line[2], line.slice(4)];
      continue;
    }
    const [written = '', ...derived] = line.split('+');
    const parts = written.split('=');
    const seams = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
    yield { kind, edits, lemma: parts.join(''), seams, derived };
  }
}

/**
 * The nouns that every verb has: who does (VISK § 252, the e of a stem becomes i: teke- → tekijä)
 * and that it is done (VISK § 228).
 */
export function nounsOfVerb({ lemma, edits, root, seams }: Word): Word[] {
  const noun = (word: string, endings: string): Word => ({
    lemma: word,
    kind: 'n',
    edits: endings,
    root,
    seams,
  });
  const often = /[ei]l(la|lä)$/.test(lemma);
  return [...edits.matchAll(/(?<![^ ])s(\d)(\S*)/g)].flatMap(([, cut = '0', tail = '']) => {
    const stem = lemma.slice(0, lemma.length - Number(cut)) + tail;
    const back = /[aou]/.test(stem.slice(seams.at(-1) ?? 0));
    return [
      noun(
        `${stem.replace(/e$/, 'i')}${back ? 'ja' : 'jä'}`,
        AGENT.replaceAll('o', back ? 'o' : 'ö'),
      ),
      noun(`${stem}minen`, ACTION),
      ...(often ? [noun(stem.replace(/e$/, back ? 'u' : 'y'), OFTEN)] : []),
    ];
  });
}
