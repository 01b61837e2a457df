import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { situationFiguresSchema } from '@civil-society/shared/situation/situation-round';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { collectDemoContent } from '../load/demo-content.ts';
import { demoRounds } from './demo-rounds.ts';
import { sampleSurvey } from './sample-survey.ts';
import { surveyCsv, surveyWorkbook } from './survey-files.ts';

const folder = join(import.meta.dirname, '../../../docs/esimerkit');
const sample = sampleSurvey();

test('the committed sample is the one that is generated', async () => {
  expect(await readFile(join(folder, 'jarjestokysely.csv'))).toEqual(surveyCsv(sample));
  const workbook = await readFile(join(folder, 'jarjestokysely.xlsx'));
  expect(workbook).toEqual(Buffer.from(surveyWorkbook(sample)));
});

test('it has 180 answers, in letters that Windows-1252 has', () => {
  expect(sample).toHaveLength(180);
  const csv = new TextDecoder('windows-1252').decode(surveyCsv(sample));
  for (const { organisation, need } of sample) {
    expect(csv).toContain(organisation);
    expect(csv).toContain(need);
  }
});

test('the demo has two rounds, in which organisations have found ways to act', () => {
  const rounds = demoRounds(
    collectDemoContent(1).organisations,
    Temporal.PlainDate.from('2026-12-01'),
  );
  expect(rounds.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
    ['2026-11-12', '2026-11-16'],
    ['2026-11-24', '2026-11-28'],
  ]);
  const [before, after] = rounds.map(({ figures }) => situationFiguresSchema.parse(figures));
  expect(after?.answers).toBe(180);
  expect(after?.capacity.normal).toBeGreaterThan(before?.capacity.normal ?? 0);
  expect(after?.byKind[0]).toMatchObject({
    normal: expect.any(Number),
    paused: expect.any(Number),
  });
  for (const { needs } of rounds) {
    expect(needs.some(({ mayBePublished }) => mayBePublished)).toBe(true);
    expect(needs.some(({ mayBePublished }) => !mayBePublished)).toBe(true);
  }
});
