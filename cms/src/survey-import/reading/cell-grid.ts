import type { SurveyProblem } from '@civil-society/shared/situation/survey-problem';

/** What a file has, before it is known which row has the headers. */
export type CellGrid = {
  rows: { number: number; cells: string[] }[];
  countsFrom1904: boolean;
  /** Whether a row must be as long as the headers, for a shorter or longer one is out of order. */
  isStrict: boolean;
  problems: SurveyProblem[];
};
