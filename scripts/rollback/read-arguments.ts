import { parseArgs } from 'node:util';
import { RollbackProblem } from './rollback-problem.ts';

export const usage = `Usage: pnpm --filter @civil-society/scripts rollback [release]

  rollback             go back to the release before the live one, and hold it
  rollback <release>   go to the named release, and hold it
  rollback --list      show the releases that are kept
  rollback --resume    end the hold: the publisher brings the site up to date`;

export type Order =
  { what: 'list' | 'resume' | 'help' } | { what: 'roll back'; release: string | undefined };

/** @throws RollbackProblem for anything else than the usage says */
export function readArguments(args: readonly string[]): Order {
  const { values, positionals } = parse(args);
  const flags = (['list', 'resume', 'help'] as const).filter((flag) => values[flag]);
  const [flag, ...others] = flags;
  if (flags.length + positionals.length > 1 || others.length > 0)
    throw new RollbackProblem('wrongCommand', `Say one thing at a time.\n${usage}`);
  return flag ? { what: flag } : { what: 'roll back', release: positionals[0] };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        resume: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new RollbackProblem(
      'wrongCommand',
      `${error instanceof Error ? error.message : String(error)}\n${usage}`,
    );
  }
}
