import type { TaggedForm } from './enumerate-words.ts';

/** Stems of a word by slot: what may follow each is in shared/src/finnish-search/endings.ts. */
export type SlotStems = { slot: string; stem: string }[];

type Rule = { slot: string; tags: string; ending: RegExp };

// The forms that show a stem (VISK § 55: a nominal's principal parts), and the ending to take off.
const NOMINAL: Rule[] = [
  { slot: 'W', tags: '[Sg][Ny]', ending: /n$/ },
  { slot: 'S', tags: '[Ses][Ny]', ending: /n[aä]$/ },
  { slot: 'P', tags: '[Sine][Nm]', ending: /iss[aä]$/ },
  { slot: 'Q', tags: '[Ses][Nm]', ending: /in[aä]$/ },
  { slot: 'R', tags: '[Sp][Nm]', ending: /j[aä]$/ },
  { slot: 'T', tags: '[Sp][Nm]', ending: /(?<=[aeiouyäö])it[aä]$/ },
  { slot: 'H', tags: '[Sp][Ny]', ending: /(?<=[aeiouyäö])t[aä]$/ },
  { slot: 'C', tags: '[Sp][Ny]', ending: /(?<![aeiouyäö])t[aä]$/ },
];

const VERBAL: Rule[] = [
  { slot: 's', tags: '[Tn3][Ny][Sill]', ending: /m(aan|ään)$/ },
  { slot: 'w', tags: '[Tt][Ap][P1][Ny]', ending: /n$/ },
  { slot: 'i', tags: '[Tt][Ai][P3][Ny]', ending: /$/ },
  { slot: 'j', tags: '[Tt][Ai][P1][Ny]', ending: /n$/ },
  { slot: 't', tags: '[Tt][Ap][P4]', ending: /(aan|ään)$/ },
  { slot: 'u', tags: '[Ll][Rt][Xj][X][Sn][Ny]', ending: /[uy]$/ },
  { slot: 'k', tags: '[Ll][Ru][Xj][X][Sn][Ny]', ending: /[uy]t$/ },
  { slot: 'e', tags: '[Te][Ap][P3][Ny][Eb]', ending: /isi$/ },
];

const DERIVED_NOUN = '[Ln][Xj][X][Sn][Ny]';

/** The tags of the forms that are looked at. */
export const WANTED_TAGS = [
  ...[...NOMINAL, ...VERBAL].map(({ tags }) => tags),
  '[Ln][Xj][X][Sn][Ny]',
  '[Xj][X][Tn1][Eb]',
  '[Ll][Xj][X][Sn][Ny]',
];

const CLITIC = /(-|p[aä]s?|p[aä]h[aä]n|h[aä]n|[aä][aä](?<=t[aä][aä]))$/;

/** The stems that a word's forms show, without those that only repeat another with a clitic. */
export function slotStems(forms: TaggedForm[], isVerb: boolean): SlotStems {
  const stems = (isVerb ? VERBAL : NOMINAL).flatMap(({ slot, tags, ending }) =>
    withoutClitics(forms.filter((form) => form.tags === tags).map(({ form }) => form))
      .filter((form) => ending.test(form))
      .map((form) => ({ slot, stem: form.replace(ending, '') })),
  );
  return [...new Map(stems.map((stem) => [`${stem.slot} ${stem.stem}`, stem])).values()];
}

// Derivations that make a word of their own (VISK § 221–266): who does, that it is done, being so.
const DERIVED = /(j[aä]|nt[aä]|nti|[uy]s|[oöuy])$/;

const DERIVED_VERB = '[Xj][X][Tn1][Eb]';

/** Verbs of doing often, or of becoming (VISK § 352, § 335): opettaa → opetella, ilmoittautua. */
export function derivedVerbs(forms: TaggedForm[]): string[] {
  const verbs = forms.filter(({ tags }) => tags === DERIVED_VERB).map(({ form }) => form);
  return withoutClitics(verbs).filter((form) => /([ei]ll|[uy])[aä]$/.test(form));
}

const DERIVED_ADJECTIVE = '[Ll][Xj][X][Sn][Ny]';

/** Adjectives in -inen (VISK § 262): talvi → talvinen. Those in -llinen every noun may have. */
export function derivedAdjectives(forms: TaggedForm[]): string[] {
  const adjectives = forms.filter(({ tags }) => tags === DERIVED_ADJECTIVE);
  return adjectives.map(({ form }) => form).filter((form) => /(?<!ll|m[aä])inen$/.test(form));
}

/** Nouns derived from the word, but for `-minen` and `-ja`, which every verb has. */
export function derivedNouns(forms: TaggedForm[]): string[] {
  const nouns = forms.filter(({ tags }) => tags === DERIVED_NOUN);
  return withoutClitics(nouns.map(({ form }) => form)).filter(
    (form) => DERIVED.test(form) && !/(j|mm)[uy][uy]s$|j[aä]$/.test(form),
  );
}

function withoutClitics(forms: string[]): string[] {
  const known = new Set(forms);
  return forms.filter((form) => !CLITIC.test(form) || !known.has(form.replace(CLITIC, '')));
}
