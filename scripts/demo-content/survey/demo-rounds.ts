import { region } from '@civil-society/shared/region/region';
import { countFigures } from '@civil-society/shared/situation/count-figures';
import { guessSurveyMapping } from '@civil-society/shared/situation/guess-survey-mapping';
import { readSurvey } from '@civil-society/shared/situation/read-survey';
import type { ActingCapacity } from '@civil-society/shared/situation/situation-round';
import { columnLetters, type SurveyTable } from '@civil-society/shared/situation/survey-table';
import type { Temporal } from 'temporal-polyfill';
import { createSeededRandom } from '../compose/seeded-random.ts';
import type { DemoOrganisation } from '../demo-content-types.ts';
import { composeSurvey, type SurveyAnswerRow } from './compose-survey.ts';
import { surveyHeaders } from './survey-words.ts';

type DemoRound = {
  name: string;
  seed: number;
  answers: number;
  /** Days before the demo's own. */
  startedDaysAgo: number;
  days: number;
  mood: Readonly<Record<ActingCapacity, number>>;
  introduction: string;
};

/** Two rounds, so that it shows how things have changed. */
const rounds: readonly DemoRound[] = [
  {
    name: 'Ensimmäinen kysely',
    seed: 101,
    answers: 164,
    startedDaysAgo: 19,
    days: 5,
    mood: { normal: 18, changed: 34, paused: 48 },
    introduction:
      'Kysyimme järjestöiltä heti poikkeusolojen alettua, miten ne voivat toimia ja mitä ne tarvitsevat. Kyselyn teki Suomen Punaisen Ristin Savo-Karjalan piiri.',
  },
  {
    name: 'Toinen kysely',
    seed: 102,
    answers: 180,
    startedDaysAgo: 7,
    days: 5,
    mood: { normal: 30, changed: 47, paused: 23 },
    introduction:
      'Moni tauolla ollut järjestö on löytänyt uuden tavan toimia: puhelimella, verkossa tai ulkona. Kyselyn teki Suomen Punaisen Ristin Savo-Karjalan piiri.',
  },
];

/** So many needs of each round somebody has read and let out. */
const readNeeds = 14;

/** The demo's rounds, made of answers by the very rules of the import. */
export function demoRounds(
  organisations: readonly DemoOrganisation[],
  reference: Temporal.PlainDate,
) {
  return rounds.map(({ name, introduction, seed, answers, startedDaysAgo, days, mood }) => {
    const start = reference.subtract({ days: startedDaysAgo });
    const round = { startsOn: start.toString(), endsOn: start.add({ days: days - 1 }).toString() };
    const table = tableOf(
      composeSurvey({
        ...{ answers, organisations, days, mood },
        startsOn: start,
        hasSlips: false,
        random: createSeededRandom(seed),
      }),
    );
    const mapping = guessSurveyMapping(table, region.areas);
    const read = readSurvey(table, mapping, region.areas, round);
    return {
      name,
      ...round,
      introduction,
      figures: countFigures(read.answers, read.askedKinds),
      needs: read.needs.map((text, at) => ({ text, mayBePublished: at < readNeeds })),
    };
  });
}

function tableOf(rows: readonly SurveyAnswerRow[]): SurveyTable {
  return {
    headers: surveyHeaders,
    letters: surveyHeaders.map((_header, at) => columnLetters(at)),
    rows: rows.map((row, at) => ({
      number: at + 2,
      cells: [
        row.answeredOn.toString(),
        row.organisation,
        row.place,
        row.capacity,
        row.kinds.join('; '),
        row.need,
        String(row.minutes),
      ],
    })),
    countsFrom1904: false,
  };
}
