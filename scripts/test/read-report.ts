import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Counts } from './counts.ts';

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const playwrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

const reports = { vitest: vitestReport, playwright: playwrightReport };

/** The counts of a JSON report, or undefined where the runner has not written one. */
export function readReport(runner: keyof typeof reports, file: string): Counts | undefined {
  if (!existsSync(file)) return undefined;
  return reports[runner].parse(JSON.parse(readFileSync(file, 'utf8')));
}
