import { spawnSync } from 'node:child_process';

const isMissing = spawnSync('promtool', ['--version']).error !== undefined;

/** What keeps metrics from being checked here; undefined where nothing does. CI has it all. */
export const missingForPromtool =
  isMissing && !process.env['CI'] ? 'the Debian package prometheus, for promtool' : undefined;

/** What Prometheus' own tool finds wrong; empty when all is right. */
export function promtoolProblems(
  arguments_: readonly string[],
  { input = '', cwd }: { input?: string; cwd?: string } = {},
): string {
  const { error, stdout, stderr, status } = spawnSync('promtool', arguments_, {
    input,
    cwd,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return status === 0 ? '' : `${stdout}${stderr}`;
}
