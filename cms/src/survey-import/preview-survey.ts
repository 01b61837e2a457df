import type { SurveyTable } from '@civil-society/shared/situation/survey-table';
import type { AdminRequest } from '../admin-api/admin-route';
import { keptMapping } from './kept-mapping';
import { readSurveyAnswers } from './read-survey-answers';
import type { SurveyPreview } from './survey-answers';
import { surveyPreviewSchema } from './survey-answers';
import { previewInput } from './survey-input';

/** More than a person reads before mending the file. */
const mostProblems = 500;
const mostWords = 100;
const sampleCount = 3;
const sampleLength = 60;

/** What a file would become, with every problem of it; stores nothing. */
export async function previewSurvey({ strapi, body, files }: AdminRequest): Promise<SurveyPreview> {
  const { data, bytes } = await previewInput({ body, files });
  const kept = await keptMapping(strapi, data.section);
  const read = readSurveyAnswers(bytes, data, data.mapping, kept);
  return surveyPreviewSchema.parse({
    rows: read.table.rows.length,
    columns: read.mapping.columns.map(({ header, role }, at) => ({
      header,
      letter: read.table.letters[at] ?? '',
      role,
      samples: samplesOf(read.table, at),
    })),
    mapping: read.mapping,
    capacityWords: read.capacityWords.slice(0, mostWords),
    areaWords: read.areaWords.slice(0, mostWords),
    figures: read.figures,
    needs: read.needs,
    problems: read.problems.slice(0, mostProblems),
    problemCount: read.problems.length,
    canImport: read.stops.length === 0,
  } satisfies Record<keyof SurveyPreview, unknown>);
}

function samplesOf({ rows }: SurveyTable, at: number): string[] {
  const texts = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells[at] ?? '').replace(/\s+/g, ' ');
    if (text !== '')
      texts.add(text.length <= sampleLength ? text : `${text.slice(0, sampleLength - 1)}…`);
    if (texts.size === sampleCount) break;
  }
  return [...texts];
}
