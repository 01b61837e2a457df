import { countFigures } from '@civil-society/shared/situation/count-figures';
import { findArea } from '@civil-society/shared/situation/find-area';
import { guessSurveyMapping } from '@civil-society/shared/situation/guess-survey-mapping';
import { readSurvey } from '@civil-society/shared/situation/read-survey';
import type { SurveyMapping } from '@civil-society/shared/situation/survey-mapping';
import { region } from '@civil-society/shared/region/region';
import type { RegionArea } from '@civil-society/shared/region/region';
import { readSurveyFile } from './reading/read-survey-file';

type Round = { startsOn: string; endsOn: string };

/** Reads a file by a mapping, given or guessed, into what may be told of it. */
export function readSurveyAnswers(
  bytes: Uint8Array,
  round: Round,
  given: SurveyMapping | undefined,
  kept: SurveyMapping | undefined,
) {
  const { areas } = region;
  const { table, problems: ofFile } = readSurveyFile(bytes);
  const mapping = guessSurveyMapping(table, areas, given ?? kept);
  const { answers, askedKinds, needs, problems, words } = readSurvey(table, mapping, areas, round);
  const stops = problems.filter(({ effect }) => effect === 'stops');
  return {
    table,
    mapping,
    needs,
    stops,
    problems: [...stops, ...byRow([...ofFile, ...problems.filter((one) => !stops.includes(one))])],
    capacityWords: words.capacity,
    areaWords: words.area.filter(({ word }) => isUnsure(word, areas)),
    figures: stops.length === 0 ? countFigures(answers, askedKinds) : undefined,
  };
}

function isUnsure(word: string, areas: readonly RegionArea[]): boolean {
  return findArea(word, areas)?.isGuess !== false;
}

function byRow<Problem extends { row?: number | undefined }>(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
