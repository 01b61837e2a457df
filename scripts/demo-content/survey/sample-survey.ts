import { Temporal } from 'temporal-polyfill';
import { createSeededRandom } from '../compose/seeded-random.ts';
import { collectDemoContent } from '../load/demo-content.ts';
import { composeSurvey, type SurveyAnswerRow } from './compose-survey.ts';

/** The sample of docs/esimerkit: 180 answers, with the slips that an import has to name. */
export function sampleSurvey(): SurveyAnswerRow[] {
  return composeSurvey({
    answers: 180,
    organisations: collectDemoContent(1).organisations,
    startsOn: Temporal.PlainDate.from('2020-04-14'),
    days: 7,
    mood: { normal: 30, changed: 47, paused: 23 },
    hasSlips: true,
    random: createSeededRandom(2020),
  });
}
