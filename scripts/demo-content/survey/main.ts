import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleSurvey } from './sample-survey.ts';
import { surveyCsv, surveyWorkbook } from './survey-files.ts';

/** Writes the sample survey, by which the import can be tried. */
const folder = join(import.meta.dirname, '../../../docs/esimerkit');
const rows = sampleSurvey();
await writeFile(join(folder, 'jarjestokysely.csv'), surveyCsv(rows));
await writeFile(join(folder, 'jarjestokysely.xlsx'), surveyWorkbook(rows));
