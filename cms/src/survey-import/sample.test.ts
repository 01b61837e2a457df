import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSurveyAnswers } from './read-survey-answers';

const round = { startsOn: '2020-04-14', endsOn: '2020-04-20' };
const read = async (name: string) =>
  readSurveyAnswers(
    await readFile(join(import.meta.dirname, '../../../docs/esimerkit', name)),
    round,
    undefined,
    undefined,
  );

test('the sample is read alike from CSV and from Excel, and each slip in it is named', async () => {
  const [csv, xlsx] = [await read('jarjestokysely.csv'), await read('jarjestokysely.xlsx')];
  expect(csv.table.rows).toHaveLength(180);
  expect(xlsx.figures).toEqual(csv.figures);
  expect(xlsx.needs).toEqual(csv.needs);
  expect(csv.figures?.answers).toBe(176);
  expect(csv.problems.map(({ effect, row }) => [effect, row])).toEqual([
    ['leaves_out', 2],
    ['tells', 22],
    ['leaves_out', 47],
    ['leaves_out', 72],
    ['leaves_out', 97],
    ['tells', 122],
  ]);
  expect(xlsx.problems).toEqual(csv.problems);
});
