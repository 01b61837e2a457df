import { region } from '@civil-society/shared/region/region';
import type { ActingCapacity } from '@civil-society/shared/situation/situation-round';
import type { Temporal } from 'temporal-polyfill';
import type { SeededRandom } from '../compose/seeded-random.ts';
import { capacityWords, kindShares, needs } from './survey-words.ts';

export type SurveyAnswerRow = {
  answeredOn: Temporal.PlainDate;
  organisation: string;
  place: string;
  capacity: string;
  kinds: string[];
  need: string;
  minutes: number;
};

type Survey = {
  answers: number;
  /** Names and home municipalities of those who answer, in the order in which they do. */
  organisations: readonly { name: string; homeMunicipality: string }[];
  startsOn: Temporal.PlainDate;
  days: number;
  /** How many of a hundred answer each. */
  mood: Readonly<Record<ActingCapacity, number>>;
  /** Whether some answers are as careless as real ones: to be found at the import. */
  hasSlips: boolean;
  random: SeededRandom;
};

/** Answers of a survey, the same ones for the same seed. */
export function composeSurvey(survey: Survey): SurveyAnswerRow[] {
  const { organisations, answers, random } = survey;
  const answering = random.shuffle(organisations).slice(0, answers);
  const told = random.shuffle(needs);
  const rows = answering.map((organisation, at) => answerOf(organisation, at, survey, told));
  return survey.hasSlips ? withSlips(rows) : rows;
}

function answerOf(
  { name, homeMunicipality }: Survey['organisations'][number],
  at: number,
  { startsOn, days, mood, random, answers }: Survey,
  told: readonly string[],
): SurveyAnswerRow {
  const capacity = pickCapacity(mood, random);
  const kinds = kindShares
    .filter(([, percent]) => random.chance(percent / 100))
    .map(([kind]) => kind);
  const everyNth = Math.floor(answers / told.length);
  return {
    answeredOn: startsOn.add({ days: random.integer(0, days - 1) }),
    organisation: name,
    place: placeWord(homeMunicipality, random),
    capacity: capacityWords[capacity],
    kinds,
    need: at % everyNth === 0 ? (told[at / everyNth] ?? '') : '',
    minutes: random.integer(6, 40) / 2,
  };
}

function pickCapacity(mood: Survey['mood'], random: SeededRandom): ActingCapacity {
  const at = random.integer(1, 100);
  if (at <= mood.normal) return 'normal';
  return at <= mood.normal + mood.changed ? 'changed' : 'paused';
}

/** A place as people write it: mostly its name, at times "Kuopiossa" or in small letters. */
function placeWord(slug: string, random: SeededRandom): string {
  const area = region.areas.find((known) => known.slug === slug);
  if (!area) return slug;
  const { name, locative } = area;
  if (random.chance(0.08)) return locative;
  return random.chance(0.05) ? name.toLowerCase() : name;
}

/** What an import should name: a slip of the pen, a place elsewhere, an answer twice, and one without. */
function withSlips(rows: SurveyAnswerRow[]): SurveyAnswerRow[] {
  const slips: Partial<SurveyAnswerRow>[] = [
    { place: 'Kuopoi' },
    { place: 'Helsinki' },
    { capacity: '' },
    { capacity: 'Vaihtelee viikosta toiseen' },
    { need: 'Soittakaa, niin kerron: 017 000 9790.' },
    { organisation: rows[0]?.organisation ?? '' },
  ];
  return rows.map((row, at) => ({ ...row, ...slips[(at - 20) / 25] }));
}
