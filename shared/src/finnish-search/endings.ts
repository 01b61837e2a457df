/**
 * What may follow each stem of a word. Nominal stems are named by capitals (VISK § 55, § 81):
 * N base form, W weak vowel stem (kadu-), S strong vowel stem (katu-), C consonant stem (nais-),
 * P and Q weak and strong plural stems without their i (kaduissa, katuina), R before ja (katuja), T before ita (huoneita),
 * H a vowel stem with the partitive -ta (maata), 1–6 a strong stem by the vowel that its illative
 * doubles (taloon), I a stem in -i with the genitive lasien, A and D stems that compare. Verbal stems are
 * small letters (VISK § 105): s strong, w weak, i and j past, t and u passive, k of -nut, e of -isi, f of -essa.
 * Endings are written without dots, so vowel harmony (VISK § 15) needs no second list.
 */
const CASES: Record<string, string> = {
  N: '-',
  W: 'n t ssa sta lla lta lle ksi tta',
  S: 'na a seen han hen hin hon hun hyn',
  H: 'ta',
  I: 'en',
  1: 'an',
  2: 'en',
  3: 'in',
  4: 'on',
  5: 'un',
  6: 'yn',
  C: 'ta ten na',
  P: 'issa ista illa ilta ille iksi itta in',
  R: 'ja jen',
  T: 'ita iden itten',
  Q: 'ia ien iin ihin isiin ina ine',
  s: 'maan massa masta malla matta man ma vat vien a e i o u y kaa',
  f: 'essa en',
  w: 'n t mme tte -',
  i: '- vat',
  j: 'n t mme tte',
  t: 'aan a un ut yt ussa usta ulla ulta ulle uissa uista uilla uilta uille',
  u: 'u y ua ya uun yyn uja ujen yja yjen uina yina uihin yihin iin ava avan avat avaa avana avaksi avia avien avina avissa avista aviksi aisi aisiin aessa',
  k: 'ut yt eet een eena eita eessa eesta eella eelta eelle eiden eissa eista eilla eilta eille',
  e: 'isi isin isit isimme isitte isivat',
};

const POSSESSIVES = ['ni', 'si', 'nsa', 'mme', 'nne'];
// A possessive follows the strong stem and hides the n or t of the ending (VISK § 96).
const POSSESSED: Record<string, string> = {
  W: 'ssa sta lla lta lle kse tta',
  S: '- na a seen',
  H: 'ta',
  1: 'a',
  2: 'e',
  3: 'i',
  4: 'o',
  5: 'u',
  6: 'y',
  R: 'ja je',
  C: 'ta te',
  P: 'issa ista illa ilta ille ikse itta',
  T: 'ita ide',
  Q: 'ia ie ina ine ii ihi isii',
  f: 'essa akse',
  s: 'ma',
};
const THIRD_PERSON = /[ae]$/;
const CLITICS = ['kin', 'kaan', 'ko', 'han', 'pa', 'pas', 'kohan', 'pahan'];
const PARTICIPLE = 'va van vat vaa vana vassa vasta vaan valla valta valle vaksi';
const PARTICIPLES = `${PARTICIPLE} vien via vissa vista viin villa vilta ville viksi`;
// The comparative and the superlative (VISK § 300), and -sti (VISK § 371), of adjectives.
const COMPARED =
  'mpi mman mmat mpaa mpana mmassa mmasta mpaan mmalla mmalta mmalle mmaksi mpia mpien mmissa mmista mpiin mmilla mmilta mmille mmiksi sti';
const SUPERLATIVE =
  'in imman immat impaa immassa immasta immalla immalle immaksi impia impien immissa immista immille';

const list = (text: string): string[] => text.split(' ').map((part) => (part === '-' ? '' : part));

type Slots = Map<string, Set<string>>;

const add = (found: Slots, ending: string, slot: string) =>
  found.set(ending, (found.get(ending) ?? new Set()).add(slot));

const joined = (found: Slots): Map<string, string> =>
  new Map([...found].map(([ending, slots]) => [ending, [...slots].join('')]));

function plainEndings(): Slots {
  const found: Slots = new Map();
  for (const [slot, endings] of Object.entries(CASES)) {
    for (const ending of list(endings)) add(found, ending, slot);
  }
  list(PARTICIPLES).forEach((ending) => add(found, ending, 's'));
  list(COMPARED).forEach((ending) => add(found, ending, 'A'));
  list(SUPERLATIVE).forEach((ending) => add(found, ending, 'D'));
  return found;
}

function longerEndings(): Slots {
  const possessed: Slots = new Map();
  for (const [slot, endings] of Object.entries(POSSESSED)) {
    for (const ending of list(endings)) {
      for (const possessive of POSSESSIVES) add(possessed, ending + possessive, slot);
      const vowel = THIRD_PERSON.exec(ending)?.[0];
      if (vowel && (ending.length > 1 || /\d/.test(slot)))
        add(possessed, `${ending}${vowel}n`, slot);
    }
  }
  const found: Slots = new Map(possessed);
  for (const [ending, slots] of [...plainEndings(), ...possessed]) {
    for (const clitic of CLITICS) for (const slot of slots) add(found, ending + clitic, slot);
  }
  return found;
}

/** Ending without dots → the slots that it may follow. `A` is the weak stem of an adjective. */
export const ENDINGS: ReadonlyMap<string, string> = joined(plainEndings());

/** Endings with a possessive or a clitic: only for a form that has no plainer reading (kuusi). */
export const LONGER_ENDINGS: ReadonlyMap<string, string> = joined(longerEndings());

/** No ending is longer: how far from a word's end a stem may stop. */
export const LONGEST_ENDING = Math.max(...[...LONGER_ENDINGS.keys()].map(({ length }) => length));

/** How the first part of a compound ends (VISK § 408): base form, genitive, or the nais- of nainen. */
export const MODIFIER_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['', 'NB'],
  ['n', 'W'],
  ['en', 'I'],
  ['ten', 'C'],
  ['jen', 'R'],
  ['ien', 'Q'],
  ['iden', 'T'],
  ['itten', 'T'],
]);
